package dev.leash.samples.networkwaitincallback.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same time-out bounds each packet of the body, not the body. */
public class HttpBodyTimeoutBad extends UIApplicationDelegateAdapter {
  private final HttpURLConnection connection;
  byte[] body;

  HttpBodyTimeoutBad(HttpURLConnection connection) {
    this.connection = connection;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    connection.setReadTimeout(1000);
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
    try (InputStream in = connection.getInputStream()) {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      body = in.readAllBytes();
    } catch (IOException e) {
      body = null;
    }
  }
}
