package dev.leash.samples.defaultrunloopmode;

import apple.corefoundation.c.CoreFoundation;
import apple.corefoundation.opaque.CFStringRef;
import apple.uikit.UIApplication;
import apple.uikit.protocol.UIApplicationDelegate;

/** Multi-OS Engine: Core Foundation, the mode in a field. */
public class MoeCoreFoundationBad implements UIApplicationDelegate {
  private final CFStringRef mode = CoreFoundation.kCFRunLoopDefaultMode();

  @Override
  public void applicationDidEnterBackground(UIApplication application) {
    // expect error LEASH_DEFAULT_RUN_LOOP_MODE [platform=moe]
    CoreFoundation.CFRunLoopRunInMode(mode, 1.0, (byte) 0);
  }
}
