package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.corefoundation.CFRunLoop;
import org.robovm.apple.corefoundation.CFRunLoopMode;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Core Foundation: a short run is one in the default mode all the same. */
public class RunInModeBad extends UIApplicationDelegateAdapter {
  private volatile boolean done;

  @Override
  public void didEnterBackground(UIApplication application) {
    for (int i = 0; i < 20 && !done; i++) {
      // expect error LEASH_DEFAULT_RUN_LOOP_MODE
      CFRunLoop.runInMode(CFRunLoopMode.Default, 0, true);
    }
  }

  void finished() {
    done = true;
  }
}
