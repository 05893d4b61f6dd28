package dev.leash.samples.backgroundtaskbegunlate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** An observer of the notification, and the request three calls and a thread away from it. */
public class AnalyticsFlushBad {
  private final Collector collector = new Collector();

  public void install() {
    UIApplication.Notifications.observeDidEnterBackground(
        () -> {
          collector.add("background");
          // expect warning LEASH_BACKGROUND_TASK_BEGUN_LATE [platform=robovm] #a
          collector.flush();
        });
  }

  private static final class Collector {
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private final OkHttpClient client = new OkHttpClient();
    private final List<String> events = new ArrayList<>();

    synchronized void add(String event) {
      events.add(event);
    }

    synchronized void flush() {
      List<String> batch = new ArrayList<>(events);
      events.clear();
      // step #a
      sender.execute(() -> send(batch));
    }

    private void send(List<String> batch) {
      HttpUrl.Builder url = HttpUrl.get("https://stats.example.org/").newBuilder();
      for (String event : batch) {
        url.addQueryParameter("e", event);
      }
      Request request = new Request.Builder().url(url.build()).build();
      // step #a
      try (Response response = client.newCall(request).execute()) {
        System.out.println("events: " + response.code());
      } catch (IOException e) {
        System.out.println("events lost: " + batch.size());
      }
    }
  }
}
