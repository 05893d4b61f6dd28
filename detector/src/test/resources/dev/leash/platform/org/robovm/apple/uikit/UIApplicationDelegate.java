package org.robovm.apple.uikit;

public interface UIApplicationDelegate {
  void didEnterBackground(UIApplication application);

  void willTerminate(UIApplication application);
}
