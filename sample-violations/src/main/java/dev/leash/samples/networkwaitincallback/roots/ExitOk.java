package dev.leash.samples.networkwaitincallback.roots;

import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Ends the process: nobody waits for it any more. */
public class ExitOk extends UIApplicationDelegateAdapter {
  @Override
  public void willTerminate(UIApplication application) {
    System.exit(0);
  }
}
