package dev.leash.samples.networkwaitincallback.origins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A resource's URL is opened like a server's, but leads into the application. */
public class ResourceUrlOk extends UIApplicationDelegateAdapter {
  int value;

  @Override
  public void didEnterBackground(UIApplication application) {
    URL levels = ResourceUrlOk.class.getResource("/levels.txt");
    try (InputStream in = levels.openStream()) {
      value = in.read();
    } catch (IOException e) {
      value = -1;
    }
  }
}
