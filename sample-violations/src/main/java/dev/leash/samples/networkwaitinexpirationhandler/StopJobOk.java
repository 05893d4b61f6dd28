package dev.leash.samples.networkwaitinexpirationhandler;

import android.app.job.JobParameters;
import android.app.job.JobService;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The job works on its own thread; stopping it closes the socket. */
public class StopJobOk extends JobService {
  private volatile Socket socket;

  @Override
  public boolean onStartJob(JobParameters params) {
    new Thread(() -> upload(params)).start();
    return true;
  }

  private void upload(JobParameters params) {
    try {
      socket = new Socket();
      socket.connect(new InetSocketAddress("sync.example.org", 7000));
    } catch (IOException e) {
      socket = null;
    }
    jobFinished(params, socket == null);
  }

  @Override
  public boolean onStopJob(JobParameters params) {
    Socket open = socket;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      return false;
    }
    return true;
  }
}
