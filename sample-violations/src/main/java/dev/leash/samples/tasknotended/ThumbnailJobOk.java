package dev.leash.samples.tasknotended;

import android.app.job.JobParameters;
import android.app.job.JobService;
import java.util.ArrayDeque;
import java.util.Deque;

/** Nothing to do: the job is over with the return. Else the thread says when it is. */
public class ThumbnailJobOk extends JobService {
  private final Deque<int[]> pictures = new ArrayDeque<>();
  private volatile boolean stopped;
  volatile int made;

  @Override
  public boolean onStartJob(JobParameters params) {
    stopped = false;
    if (pictures.isEmpty()) {
      return false;
    }
    Thread renderer = new Thread(() -> renderAll(params), "thumbnails");
    renderer.setPriority(Thread.MIN_PRIORITY);
    renderer.start();
    return true;
  }

  private void renderAll(JobParameters params) {
    try {
      while (!pictures.isEmpty() && !stopped) {
        int[] pixels = pictures.removeFirst();
        for (int i = 0; i < pixels.length / 16; i++) {
          pixels[i] = pixels[i * 16];
        }
        made++;
      }
    } finally {
      jobFinished(params, !pictures.isEmpty());
    }
  }

  @Override
  public boolean onStopJob(JobParameters params) {
    stopped = true;
    return !pictures.isEmpty();
  }
}
