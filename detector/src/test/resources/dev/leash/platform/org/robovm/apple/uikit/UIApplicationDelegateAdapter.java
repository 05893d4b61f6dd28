package org.robovm.apple.uikit;

public class UIApplicationDelegateAdapter implements UIApplicationDelegate {
  @Override
  public void didEnterBackground(UIApplication application) {}

  @Override
  public void willTerminate(UIApplication application) {}
}
