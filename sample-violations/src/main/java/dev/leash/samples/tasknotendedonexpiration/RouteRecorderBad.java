package dev.leash.samples.tasknotendedonexpiration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The handler asks the recorder to stop; nothing ends the task before the recorder has obeyed. */
public class RouteRecorderBad extends UIApplicationDelegateAdapter {
  private final Recorder recorder = new Recorder();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_TASK_NOT_ENDED_ON_EXPIRATION [platform=robovm] #a
    long task = application.beginBackgroundTask("simplify route", recorder::requestStop);
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    thread.submit(
        () -> {
          try {
            recorder.simplify();
          } finally {
            application.endBackgroundTask(task);
          }
        });
  }

  private static final class Recorder {
    private final List<Double> altitudes = new ArrayList<>();
    private volatile boolean stopRequested;

    void simplify() {
      for (int i = altitudes.size() - 2; i > 0 && !stopRequested; i--) {
        if (Math.abs(altitudes.get(i) - altitudes.get(i + 1)) < 0.5) {
          altitudes.remove(i);
        }
      }
    }

    void requestStop() {
      // step #a
      stopRequested = true;
    }
  }
}
