package dev.leash.samples.expirationleavesworkrunning;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.dispatch.DispatchQueue;
import org.robovm.apple.uikit.UIApplication;

/** The handler cancels the call that is under way, and with it the loop around it. */
public class StickerPackOk {
  private final OkHttpClient client = new OkHttpClient();
  private final DispatchQueue queue = DispatchQueue.create("org.example.stickers", null);
  private volatile Call current;
  private long task = UIApplication.getInvalidBackgroundTask();
  volatile int stickers;

  public void install(String pack, int count) {
    UIApplication app = UIApplication.getSharedApplication();
    task = app.beginBackgroundTask("stickers", () -> expire(app));
    if (task == UIApplication.getInvalidBackgroundTask()) {
      return;
    }
    queue.async(
        () -> {
          int i = 0;
          while (i < count && load("https://st.example.org/" + pack + "/" + i)) {
            i++;
          }
          end(app);
        });
  }

  private boolean load(String url) {
    current = client.newCall(new Request.Builder().url(url).build());
    try (Response response = current.execute()) {
      stickers += response.isSuccessful() ? 1 : 0;
      return true;
    } catch (IOException e) {
      System.err.println(url + ": " + e);
      return false;
    }
  }

  private void expire(UIApplication app) {
    Call running = current;
    if (running != null) {
      running.cancel();
    }
    end(app);
  }

  private synchronized void end(UIApplication app) {
    if (task != UIApplication.getInvalidBackgroundTask()) {
      app.endBackgroundTask(task);
      task = UIApplication.getInvalidBackgroundTask();
    }
  }
}
