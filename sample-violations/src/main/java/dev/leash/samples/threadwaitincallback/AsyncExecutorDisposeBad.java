package dev.leash.samples.threadwaitincallback;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.utils.async.AsyncExecutor;
import java.io.IOException;
import java.net.Socket;

/** Disposing of libGDX's executor waits for its tasks without limit. */
public class AsyncExecutorDisposeBad extends ApplicationAdapter {
  private final AsyncExecutor workers = new AsyncExecutor(1);

  @Override
  public void create() {
    workers.submit(AsyncExecutorDisposeBad::connect);
  }

  private static Boolean connect() {
    try (Socket socket = new Socket("scores.example.org", 7000)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void dispose() {
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK [platform=libgdx]
    workers.dispose();
  }
}
