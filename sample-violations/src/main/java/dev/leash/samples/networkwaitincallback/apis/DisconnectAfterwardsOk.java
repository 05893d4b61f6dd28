package dev.leash.samples.networkwaitincallback.apis;

import java.net.HttpURLConnection;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** No other thread is in the connection: it is let go at once. */
public class DisconnectAfterwardsOk extends UIApplicationDelegateAdapter {
  private final HttpURLConnection connection;

  DisconnectAfterwardsOk(HttpURLConnection connection) {
    this.connection = connection;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    connection.disconnect();
  }
}
