package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Opening a URL's stream sends the request and waits for the response. */
public class UrlOpenStreamBad extends UIApplicationDelegateAdapter {
  private final URL address;
  InputStream answer;

  UrlOpenStreamBad(URL address) {
    this.address = address;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = address.openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
