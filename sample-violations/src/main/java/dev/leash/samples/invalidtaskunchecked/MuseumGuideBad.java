package dev.leash.samples.invalidtaskunchecked;

import com.badlogic.gdx.utils.async.AsyncExecutor;
import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The identifier meets a zero of the app's own when the task is ended, and never the constant. */
public class MuseumGuideBad extends UIApplicationDelegateAdapter {
  private final AsyncExecutor rooms = new AsyncExecutor(2);
  private final AtomicLong token = new AtomicLong();
  private final String[] captions;
  private volatile boolean closing;
  volatile int longest;

  public MuseumGuideBad(String[] captions) {
    this.captions = captions;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    closing = false;
    // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=robovm]
    token.set(application.beginBackgroundTask("captions", () -> expire(application)));
    rooms.submit(
        () -> {
          int max = 0;
          for (int i = 0; i < captions.length && !closing; i++) {
            max = Math.max(max, captions[i].length());
          }
          end(application);
          return longest = max;
        });
  }

  private void expire(UIApplication application) {
    closing = true;
    end(application);
  }

  private void end(UIApplication application) {
    long id = token.getAndSet(0);
    if (id != 0) {
      application.endBackgroundTask(id);
    }
  }
}
