package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Asks for the response code, which needs the response. */
public class HttpResponseBad extends UIApplicationDelegateAdapter {
  private final URL address;
  int code;

  HttpResponseBad(URL address) {
    this.address = address;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.openConnection();
      connection.setRequestMethod("POST");
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      code = connection.getResponseCode();
    } catch (IOException e) {
      code = -1;
    }
  }
}
