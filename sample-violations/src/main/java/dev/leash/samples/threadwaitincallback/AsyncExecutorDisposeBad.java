package dev.leash.samples.threadwaitincallback;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.utils.async.AsyncExecutor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Disposing of libGDX's executor waits for its tasks without limit. */
public class AsyncExecutorDisposeBad extends ApplicationAdapter {
  private final AsyncExecutor workers = new AsyncExecutor(1);

  @Override
  public void create() {
    workers.submit(AsyncExecutorDisposeBad::connect);
  }

  private static Boolean connect() {
    try (InputStream answer = new URL("https://scores.example.org/").openStream()) {
      return answer.available() > 0;
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
