package dev.leash.samples.networkwaitincallback.handoffs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Call;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An executor's thread waits, the callback does not. */
public class ExecutorOk extends UIApplicationDelegateAdapter {
  private final ExecutorService workers = Executors.newSingleThreadExecutor();
  private final Call call;

  ExecutorOk(Call call) {
    this.call = call;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    Goodbye goodbye = new Goodbye(call);
    if (goodbye.begin(application)) {
      workers.execute(goodbye);
    }
    Goodbye again = new Goodbye(call.clone());
    if (again.begin(application)) {
      workers.submit(() -> again.run());
    }
  }
}
