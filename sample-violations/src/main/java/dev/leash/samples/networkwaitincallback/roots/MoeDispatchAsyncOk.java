package dev.leash.samples.networkwaitincallback.roots;

import apple.c.Globals;
import apple.uikit.UIApplication;
import apple.uikit.c.UIKit;
import apple.uikit.protocol.UIApplicationDelegate;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;

/** Multi-OS Engine's way to hand work to another thread. */
public class MoeDispatchAsyncOk implements UIApplicationDelegate {
  private final Call call;
  private long task = UIKit.UIBackgroundTaskInvalid();
  private volatile int code;

  MoeDispatchAsyncOk(Call call) {
    this.call = call;
  }

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    task = application.beginBackgroundTaskWithExpirationHandler(this::expired);
    if (task != UIKit.UIBackgroundTaskInvalid()) {
      Globals.dispatch_async(Globals.dispatch_get_global_queue(0, 0), this::ask);
    }
  }

  private void ask() {
    try (Response response = call.execute()) {
      code = response.code();
    } catch (IOException e) {
      code = -1;
    }
    end();
  }

  private void expired() {
    call.cancel();
    end();
  }

  private synchronized void end() {
    if (task != UIKit.UIBackgroundTaskInvalid()) {
      UIApplication.sharedApplication().endBackgroundTask(task);
      task = UIKit.UIBackgroundTaskInvalid();
    }
  }

  int code() {
    return code;
  }
}
