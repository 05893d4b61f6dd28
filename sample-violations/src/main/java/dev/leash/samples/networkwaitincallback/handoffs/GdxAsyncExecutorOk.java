package dev.leash.samples.networkwaitincallback.handoffs;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.utils.async.AsyncExecutor;
import java.io.IOException;
import java.net.Socket;

/** libGDX's own executor, not waited for. */
public class GdxAsyncExecutorOk extends ApplicationAdapter {
  private final AsyncExecutor workers = new AsyncExecutor(1);

  @Override
  public void pause() {
    workers.submit(GdxAsyncExecutorOk::connect);
  }

  private static Boolean connect() {
    try (Socket socket = new Socket("scores.example.org", 7000)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
