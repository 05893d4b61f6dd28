package dev.leash.samples.networkwaitincallback.apis;

import okhttp3.Call;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Cancelling a call returns at once. */
public class OkHttpCancelOk extends UIApplicationDelegateAdapter {
  private final Call call;

  OkHttpCancelOk(Call call) {
    this.call = call;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    call.cancel();
  }
}
