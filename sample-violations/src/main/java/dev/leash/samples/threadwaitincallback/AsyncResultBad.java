package dev.leash.samples.threadwaitincallback;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.utils.async.AsyncExecutor;
import com.badlogic.gdx.utils.async.AsyncResult;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** libGDX's own future. */
public class AsyncResultBad extends ApplicationAdapter {
  private final AsyncExecutor workers = new AsyncExecutor(1);
  boolean saved;

  @Override
  public void pause() {
    AsyncResult<Boolean> result = workers.submit(AsyncResultBad::connect);
    // expect error LEASH_THREAD_WAIT_IN_CALLBACK [platform=libgdx]
    saved = result.get();
  }

  private static Boolean connect() {
    try (InputStream answer = new URL("https://scores.example.org/").openStream()) {
      return answer.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
