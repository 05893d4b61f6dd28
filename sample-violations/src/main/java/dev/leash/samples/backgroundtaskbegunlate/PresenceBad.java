package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Says goodbye on a worker and asks for no time to do so. */
public class PresenceBad extends UIApplicationDelegateAdapter {
  private final ExecutorService network = Executors.newSingleThreadExecutor();
  private final URL presence;
  private volatile int status;

  public PresenceBad(URL presence) {
    this.presence = presence;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=robovm] #a
    network.execute(() -> announce("away"));
  }

  @Override
  public void willEnterForeground(UIApplication application) {
    network.execute(() -> announce("here"));
  }

  private void announce(String state) {
    try {
      HttpURLConnection put = (HttpURLConnection) presence.openConnection();
      put.setRequestMethod("PUT");
      put.setRequestProperty("X-State", state);
      put.setConnectTimeout(3_000);
      put.setReadTimeout(3_000);
      // step #a
      status = put.getResponseCode();
      put.disconnect();
    } catch (IOException e) {
      status = -1;
    }
  }

  public int status() {
    return status;
  }
}
