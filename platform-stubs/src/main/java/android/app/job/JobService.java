package android.app.job;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

/** A service whose jobs the system starts and stops. */
public abstract class JobService extends Service {
  @Override
  public final IBinder onBind(Intent intent) {
    throw new UnsupportedOperationException("stub");
  }

  /** Starts a job; true if it goes on after the return. */
  public abstract boolean onStartJob(JobParameters params);

  /** The job's time is up; true to have it started again later. */
  public abstract boolean onStopJob(JobParameters params);

  /** Tells the system that the job is done; true to have it started again later. */
  public final void jobFinished(JobParameters params, boolean reschedule) {
    throw new UnsupportedOperationException("stub");
  }
}
