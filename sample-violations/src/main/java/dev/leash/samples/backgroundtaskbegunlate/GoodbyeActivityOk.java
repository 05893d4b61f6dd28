package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.robovm.apple.foundation.NSProcessInfo;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** An expiring activity is extra time, too: it runs its block elsewhere and lasts as long. */
public class GoodbyeActivityOk extends UIApplicationDelegateAdapter {
  private volatile boolean expired;
  private volatile boolean said;

  @Override
  public void didEnterBackground(UIApplication application) {
    said = false;
    NSProcessInfo.getSharedProcessInfo()
        .performExpiringActivity(
            "goodbye",
            timeIsUp -> {
              if (timeIsUp) {
                expired = true;
                return;
              }
              expired = false;
              while (!expired && !said) {
                said = sayGoodbye();
              }
            });
  }

  private boolean sayGoodbye() {
    try {
      URL url = new URL("https://chat.example.org/goodbye");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(1_000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
