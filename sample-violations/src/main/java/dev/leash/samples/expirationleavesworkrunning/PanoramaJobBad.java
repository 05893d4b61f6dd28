package dev.leash.samples.expirationleavesworkrunning;

import android.app.job.JobParameters;
import android.app.job.JobService;
import android.util.Log;

/** Android takes the job back, and the thread goes on stitching without its wake lock. */
public class PanoramaJobBad extends JobService {
  private final float[][] strips = new float[12][65_536];
  private volatile float exposure;

  @Override
  public boolean onStartJob(JobParameters params) {
    Thread stitcher =
        new Thread() {
          @Override
          public void run() {
            float light = 0;
            for (float[] strip : strips) {
              for (float value : strip) {
                light += value;
              }
            }
            exposure = light;
            jobFinished(params, false);
          }
        };
    // step #a
    stitcher.start();
    return true;
  }

  @Override
  public boolean onStopJob(JobParameters params) {
    // expect warning LEASH_EXPIRATION_LEAVES_WORK_RUNNING [platform=android] #a
    Log.i("panorama", "stopped at exposure " + exposure);
    return true;
  }
}
