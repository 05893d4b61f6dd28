package dev.leash.samples.defaultrunloopmode;

import org.robovm.apple.corefoundation.CFRunLoop;
import org.robovm.apple.corefoundation.CFRunLoopMode;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A queue's thread runs it. */
public class DispatchedOk extends UIApplicationDelegateAdapter {
  @Override
  public void willResignActive(UIApplication application) {
    DispatchQueue workers = DispatchQueue.getGlobalQueue(DispatchQueue.PRIORITY_DEFAULT, 0);
    workers.async(() -> CFRunLoop.runInMode(CFRunLoopMode.Default, 5, false));
  }
}
