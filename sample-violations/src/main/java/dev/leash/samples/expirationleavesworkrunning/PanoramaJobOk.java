package dev.leash.samples.expirationleavesworkrunning;

import android.app.job.JobParameters;
import android.app.job.JobService;
import android.util.Log;

/** The thread looks whether it has been interrupted, and the service interrupts it. */
public class PanoramaJobOk extends JobService {
  private final float[][] strips = new float[12][65_536];
  private volatile float exposure;
  private Thread stitcher;

  @Override
  public boolean onStartJob(JobParameters params) {
    stitcher =
        new Thread() {
          @Override
          public void run() {
            float light = 0;
            for (int i = 0; i < strips.length && !isInterrupted(); i++) {
              for (float value : strips[i]) {
                light += value;
              }
            }
            exposure = light;
            jobFinished(params, isInterrupted());
          }
        };
    stitcher.start();
    return true;
  }

  @Override
  public boolean onStopJob(JobParameters params) {
    Log.i("panorama", "stopped at exposure " + exposure);
    stitcher.interrupt();
    return true;
  }
}
