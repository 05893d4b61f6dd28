package dev.leash.samples.networkwaitinexpirationhandler;

import android.app.job.JobParameters;
import android.app.job.JobService;
import java.io.IOException;
import java.net.Socket;

/** Android stops a job and expects it to stop at once. */
public class StopJobBad extends JobService {
  Socket socket;

  @Override
  public boolean onStartJob(JobParameters params) {
    return false;
  }

  @Override
  public boolean onStopJob(JobParameters params) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=android]
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
    return true;
  }
}
