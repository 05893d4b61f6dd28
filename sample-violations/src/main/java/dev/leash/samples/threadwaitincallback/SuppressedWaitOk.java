package dev.leash.samples.threadwaitincallback;

import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Accepted for the method. */
public class SuppressedWaitOk extends UIApplicationDelegateAdapter {
  private final Future<String> answer;
  String saved;

  public SuppressedWaitOk(Future<String> answer) {
    this.answer = answer;
  }

  @Override
  @SuppressFBWarnings(value = "LEASH", justification = "prefixes name a family of rules")
  public void didEnterBackground(UIApplication application) {
    try {
      saved = answer.get();
    } catch (ExecutionException | InterruptedException e) {
      saved = null;
    }
  }
}
