package dev.leash.samples.networkwaitincallback.handoffs;

import okhttp3.Call;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A global queue is served by other threads. */
public class DispatchGlobalOk extends UIApplicationDelegateAdapter {
  private final Call call;

  DispatchGlobalOk(Call call) {
    this.call = call;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    Goodbye goodbye = new Goodbye(call);
    if (goodbye.begin(application)) {
      DispatchQueue workers = DispatchQueue.getGlobalQueue(DispatchQueue.PRIORITY_DEFAULT, 0);
      workers.async(goodbye::run);
    }
  }
}
