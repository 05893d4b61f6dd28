package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Half a second later the app is asleep, and so is the timer. */
public class TypingIndicatorBad extends UIApplicationDelegateAdapter {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private final OkHttpClient client = new OkHttpClient();
  private volatile boolean shown = true;

  @Override
  public void didEnterBackground(UIApplication application) {
    Request clear = new Request.Builder().url("https://chat.example.org/typing").delete().build();
    // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=robovm] #a
    timer.schedule(() -> send(clear), 500, TimeUnit.MILLISECONDS);
  }

  private void send(Request request) {
    // step #a
    try (Response response = client.newCall(request).execute()) {
      shown = !response.isSuccessful();
    } catch (IOException e) {
      System.err.println("still shown as typing: " + e);
    }
  }

  public boolean shown() {
    return shown;
  }
}
