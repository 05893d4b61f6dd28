package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The object asks for time when it is made, on the callback's thread, and uploads on its own. */
public class CartSaverOk extends UIApplicationDelegateAdapter {
  @Override
  public void didEnterBackground(UIApplication application) {
    Upload upload = new Upload(application);
    if (upload.id != UIApplication.getInvalidBackgroundTask()) {
      new Thread(upload, "cart").start();
    }
  }

  private static final class Upload implements Runnable {
    private volatile boolean cancelled;
    private long id;
    private int tries;

    Upload(UIApplication app) {
      id = app.beginBackgroundTask("cart", this::cancel);
    }

    @Override
    public void run() {
      try {
        while (!cancelled && tries < 5) {
          tries++;
          if (put()) {
            break;
          }
        }
      } finally {
        release();
      }
    }

    private boolean put() {
      try {
        URL url = new URL("https://shop.example.org/cart");
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("PUT");
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(2_000);
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } catch (IOException e) {
        return false;
      }
    }

    private void cancel() {
      cancelled = true;
      release();
    }

    private synchronized void release() {
      if (id != UIApplication.getInvalidBackgroundTask()) {
        UIApplication.getSharedApplication().endBackgroundTask(id);
        id = UIApplication.getInvalidBackgroundTask();
      }
    }
  }
}
