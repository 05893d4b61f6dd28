package dev.leash.samples.tasknotended;

import android.app.job.JobParameters;
import android.app.job.JobService;
import java.util.ArrayDeque;
import java.util.Deque;

/** Says that the job goes on, and never that it is done. */
public class ThumbnailJobBad extends JobService {
  private final Deque<int[]> pictures = new ArrayDeque<>();
  private volatile boolean stopped;
  volatile int made;

  @Override
  public boolean onStartJob(JobParameters params) {
    // expect error LEASH_TASK_NOT_ENDED [platform=android]
    stopped = false;
    Thread renderer = new Thread(this::renderAll, "thumbnails");
    renderer.setPriority(Thread.MIN_PRIORITY);
    renderer.start();
    return true;
  }

  private void renderAll() {
    while (!pictures.isEmpty() && !stopped) {
      int[] pixels = pictures.removeFirst();
      for (int i = 0; i < pixels.length / 16; i++) {
        pixels[i] = pixels[i * 16];
      }
      made++;
    }
  }

  @Override
  public boolean onStopJob(JobParameters params) {
    stopped = true;
    return !pictures.isEmpty();
  }
}
