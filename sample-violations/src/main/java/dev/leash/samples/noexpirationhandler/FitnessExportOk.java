package dev.leash.samples.noexpirationhandler;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The handler is a field: null when the object is made, and set before anything begins. */
public class FitnessExportOk extends UIApplicationDelegateAdapter {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final int[] pulse = new int[86_400];
  private Runnable onExpiration;
  private volatile boolean enough;
  private long id;
  volatile int peak;

  @Override
  public void didFinishLaunching(UIApplication application) {
    id = UIApplication.getInvalidBackgroundTask();
    onExpiration = expirationOf(application);
  }

  private Runnable expirationOf(UIApplication application) {
    return () -> {
      enough = true;
      end(application);
    };
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    enough = false;
    id = application.beginBackgroundTask("pulse", onExpiration);
    if (id == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    thread.execute(
        () -> {
          int max = 0;
          for (int i = 0; i < pulse.length && !enough; i++) {
            max = Math.max(max, pulse[i]);
          }
          peak = max;
          end(application);
        });
  }

  private synchronized void end(UIApplication application) {
    if (id != UIApplication.getInvalidBackgroundTask()) {
      application.endBackgroundTask(id);
      id = UIApplication.getInvalidBackgroundTask();
    }
  }
}
