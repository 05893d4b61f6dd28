package dev.leash.samples.networkwaitincallback.handoffs;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** What the safe samples hand off: a request that waits, in a background task of its own. */
final class Goodbye implements Runnable {
  private final Call call;
  private long task = UIApplication.getInvalidBackgroundTask();
  private volatile int status;

  Goodbye(Call call) {
    this.call = call;
  }

  /** Begins the task; false if the system refuses. */
  boolean begin(UIApplication application) {
    task = application.beginBackgroundTask("goodbye", this::expired);
    return task != UIApplication.getInvalidBackgroundTask();
  }

  @Override
  public void run() {
    try (Response response = call.execute()) {
      status = response.code();
    } catch (IOException e) {
      status = -1;
    } finally {
      end();
    }
  }

  int status() {
    return status;
  }

  private void expired() {
    call.cancel();
    end();
  }

  private synchronized void end() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
