package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** {@code openConnection} only makes the object; nothing is sent. */
public class HttpOpenConnectionOk extends UIApplicationDelegateAdapter {
  private final URL address;
  HttpURLConnection prepared;

  HttpOpenConnectionOk(URL address) {
    this.address = address;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      prepared = (HttpURLConnection) address.openConnection();
      prepared.setRequestProperty("Accept", "text/plain");
    } catch (IOException e) {
      prepared = null;
    }
  }
}
