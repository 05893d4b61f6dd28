package dev.leash.samples.tasknotended;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.robovm.apple.uikit.UIApplication;

/** Only the expiration handler ends the task; the export that comes to its end in time does not. */
public class JourneyExportBad {
  private static final long NONE = UIApplication.getInvalidBackgroundTask();

  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final AtomicLong lease = new AtomicLong(NONE);
  private volatile boolean stop;
  private volatile String csv = "";

  public void export(List<double[]> points) {
    UIApplication app = UIApplication.getSharedApplication();
    stop = false;
    // expect error LEASH_TASK_NOT_ENDED [platform=robovm]
    lease.set(app.beginBackgroundTask(this::outOfTime));
    if (lease.get() == NONE) {
      return;
    }
    pool.execute(() -> csv = render(points));
  }

  private String render(List<double[]> points) {
    StringBuilder lines = new StringBuilder("lat,lon\n");
    for (double[] point : points) {
      if (stop) {
        return "";
      }
      lines.append(point[0]).append(',').append(point[1]).append('\n');
    }
    return lines.toString();
  }

  private void outOfTime() {
    stop = true;
    long held = lease.getAndSet(NONE);
    if (held != NONE) {
      UIApplication.getSharedApplication().endBackgroundTask(held);
    }
  }

  public String csv() {
    return csv;
  }
}
