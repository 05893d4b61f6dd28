package dev.leash.samples.invalidtaskunchecked;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** The identifier is printed and passed on, and whoever gets it takes it for one. */
public class SongLyricsBad {
  private final OkHttpClient client = new OkHttpClient();

  public void fetch(String song) {
    AtomicReference<Lookup> running = new AtomicReference<>();
    Call call = client.newCall(new Request.Builder().url("https://ly.example.org/" + song).build());
    UIApplication app = UIApplication.getSharedApplication();
    long id =
        // expect warning LEASH_INVALID_TASK_UNCHECKED [platform=robovm]
        app.beginBackgroundTask(
            "lyrics",
            () -> {
              call.cancel();
              running.get().over();
            });
    System.out.println("fetching " + song + " in task " + id);
    Lookup lookup = new Lookup(id);
    running.set(lookup);
    call.enqueue(lookup);
  }

  private static final class Lookup implements Callback {
    private final long id;
    private boolean ended;
    String text;

    Lookup(long id) {
      this.id = id;
    }

    @Override
    public void onResponse(Call call, Response response) throws IOException {
      try {
        text = response.body().string();
      } finally {
        over();
      }
    }

    @Override
    public void onFailure(Call call, IOException e) {
      text = "";
      over();
    }

    synchronized void over() {
      if (!ended) {
        ended = true;
        UIApplication.getSharedApplication().endBackgroundTask(id);
      }
    }
  }
}
