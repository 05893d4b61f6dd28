package dev.leash.samples.threadwaitincallback;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Nobody here knows what completes this future. */
public class UnknownFutureBad extends UIApplicationDelegateAdapter {
  private final Future<String> answer;
  String saved;

  public UnknownFutureBad(Future<String> answer) {
    this.answer = answer;
  }

  @Override
  public void willResignActive(UIApplication application) {
    try {
      // expect note LEASH_THREAD_WAIT_IN_CALLBACK
      saved = answer.get(1, TimeUnit.SECONDS);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      saved = null;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
      saved = answer.get();
    } catch (ExecutionException | InterruptedException e) {
      saved = null;
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    try {
      // expect warning LEASH_THREAD_WAIT_IN_CALLBACK
      saved = answer.get(1, TimeUnit.MINUTES);
    } catch (ExecutionException | InterruptedException | TimeoutException e) {
      saved = null;
    }
  }
}
