package dev.leash.samples.tasknotendedonexpiration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The recorder owns the task: asked to stop it ends the task at once, and never a second time. */
public class RouteRecorderOk extends UIApplicationDelegateAdapter {
  private final Recorder recorder = new Recorder();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  @Override
  public void didEnterBackground(UIApplication application) {
    recorder.application = application;
    recorder.task = application.beginBackgroundTask("simplify route", recorder::requestStop);
    if (recorder.task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    thread.submit(
        () -> {
          try {
            recorder.simplify();
          } finally {
            recorder.endTask();
          }
        });
  }

  private static final class Recorder {
    private final List<Double> altitudes = new ArrayList<>();
    private volatile boolean stopRequested;
    private UIApplication application;
    private long task;

    void simplify() {
      for (int i = altitudes.size() - 2; i > 0 && !stopRequested; i--) {
        if (Math.abs(altitudes.get(i) - altitudes.get(i + 1)) < 0.5) {
          altitudes.remove(i);
        }
      }
    }

    void requestStop() {
      try {
        stopRequested = true;
      } finally {
        endTask();
      }
    }

    synchronized void endTask() {
      long ending = task;
      task = UIApplication.getInvalidBackgroundTask();
      if (ending != task) {
        application.endBackgroundTask(ending);
      }
    }
  }
}
