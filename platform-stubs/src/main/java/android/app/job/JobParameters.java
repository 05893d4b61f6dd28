package android.app.job;

/** What a job is told about itself. */
public class JobParameters {
  JobParameters() {}
}
