package dev.leash.samples.networkwaitincallback.handoffs;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.utils.async.AsyncExecutor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** libGDX's own executor, not waited for. */
public class GdxAsyncExecutorOk extends ApplicationAdapter {
  private final AsyncExecutor workers = new AsyncExecutor(1);

  @Override
  public void pause() {
    workers.submit(GdxAsyncExecutorOk::connect);
  }

  private static Boolean connect() {
    try (InputStream answer = new URL("https://scores.example.org/").openStream()) {
      return answer.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
