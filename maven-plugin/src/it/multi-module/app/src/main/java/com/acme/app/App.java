package com.acme.app;

import com.acme.lib.Session;
import java.io.IOException;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

public class App extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      new Session().save();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
