package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A thread's {@code run} asks for time before it uploads: the system may not let it get there. */
public class CartSaverBad extends UIApplicationDelegateAdapter {
  private final Upload pending = new Upload();

  @Override
  public void didEnterBackground(UIApplication application) {
    pending.cancelled = false;
    Thread thread = new Thread(pending, "cart");
    thread.setPriority(Thread.MAX_PRIORITY);
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=robovm] #a
    thread.start();
  }

  private static final class Upload implements Runnable {
    private volatile boolean cancelled;
    private long id = UIApplication.getInvalidBackgroundTask();
    private int tries;

    @Override
    public void run() {
      UIApplication app = UIApplication.getSharedApplication();
      // step #a
      id = app.beginBackgroundTask("cart", this::cancel);
      if (id == UIApplication.getInvalidBackgroundTask()) {
        return;
      }
      try {
        while (!cancelled && tries < 5) {
          tries++;
          // step #a
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
        // step #a
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
