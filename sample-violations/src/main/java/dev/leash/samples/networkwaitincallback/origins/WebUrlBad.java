package dev.leash.samples.networkwaitincallback.origins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A URL of a server in a text of its own, and an archive that lies on a server. */
public class WebUrlBad extends UIApplicationDelegateAdapter {
  int value;

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      URLConnection connection = new URL("https://levels.example.org/file:").openConnection();
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      value = connection.getContentLength();
    } catch (IOException e) {
      value = -1;
    }
  }

  @Override
  public void willTerminate(UIApplication application) {
    try {
      URL archive = new URL("jar:https://levels.example.org/all.jar!/1.txt");
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      InputStream in = archive.openStream();
      in.close();
    } catch (IOException e) {
      value = -1;
    }
  }
}
