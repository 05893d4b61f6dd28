package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** The work waits, the handler does not: they must not be mixed up. */
public class OtherRunnableOk {
  private final Call call;
  private volatile int code;
  private long task = UIApplication.getInvalidBackgroundTask();

  OtherRunnableOk(Call call) {
    this.call = call;
  }

  void begin(UIApplication application) {
    Runnable work = this::upload;
    Runnable expired = this::expired;
    task = application.beginBackgroundTask(expired);
    if (task != UIApplication.getInvalidBackgroundTask()) {
      new Thread(work).start();
    }
  }

  private void upload() {
    try (Response response = call.execute()) {
      code = response.code();
    } catch (IOException e) {
      code = -1;
    }
    finish();
  }

  private void expired() {
    if (code == 0) {
      System.err.println("never answered");
    }
    call.cancel();
    finish();
  }

  private synchronized void finish() {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      UIApplication.getSharedApplication().endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
