package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** With both time-outs the response code arrives in time or not at all. */
public class HttpTimeoutsBad extends UIApplicationDelegateAdapter {
  private final URL address;
  int code;

  HttpTimeoutsBad(URL address) {
    this.address = address;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(1000);
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
      code = connection.getResponseCode();
    } catch (IOException e) {
      code = -1;
    }
  }
}
