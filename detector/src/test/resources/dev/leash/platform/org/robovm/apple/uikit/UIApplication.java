package org.robovm.apple.uikit;

public class UIApplication {
  public native long beginBackgroundTask(Runnable expirationHandler);

  public native void endBackgroundTask(long identifier);
}
