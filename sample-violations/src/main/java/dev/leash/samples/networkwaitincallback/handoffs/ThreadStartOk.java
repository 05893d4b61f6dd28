package dev.leash.samples.networkwaitincallback.handoffs;

import okhttp3.Call;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A thread of its own, by argument and by subclass. */
public class ThreadStartOk extends UIApplicationDelegateAdapter {
  private final Call call;

  ThreadStartOk(Call call) {
    this.call = call;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    Goodbye goodbye = new Goodbye(call);
    if (goodbye.begin(application)) {
      new Thread(goodbye::run, "goodbye").start();
    }
    Goodbye again = new Goodbye(call.clone());
    if (again.begin(application)) {
      new Leaving(again).start();
    }
  }

  static class Leaving extends Thread {
    private final Goodbye goodbye;

    Leaving(Goodbye goodbye) {
      this.goodbye = goodbye;
    }

    @Override
    public void run() {
      goodbye.run();
    }
  }
}
