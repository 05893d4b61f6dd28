package dev.leash.samples.tasknotended;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** Both answers of the call end the task, and only the first of all ends it. */
public class LikesQueueOk {
  private final OkHttpClient http;

  public LikesQueueOk(OkHttpClient http) {
    this.http = http;
  }

  public void like(String photo) {
    Like like = new Like(http.newCall(new Request.Builder().url(url(photo)).build()));
    like.task = UIApplication.getSharedApplication().beginBackgroundTask("like", like::expire);
    if (like.task != UIApplication.getInvalidBackgroundTask()) {
      like.call.enqueue(like);
    }
  }

  private static String url(String photo) {
    return "https://photos.example.org/" + photo + "/likes";
  }

  private static final class Like implements Callback {
    final AtomicBoolean settled = new AtomicBoolean();
    final Call call;
    volatile long task;

    Like(Call call) {
      this.call = call;
    }

    void expire() {
      call.cancel();
      settle();
    }

    @Override
    public void onResponse(Call call, Response response) {
      response.close();
      settle();
    }

    @Override
    public void onFailure(Call call, IOException e) {
      System.err.println("not liked: " + e.getMessage());
      settle();
    }

    private void settle() {
      if (settled.compareAndSet(false, true)) {
        UIApplication.getSharedApplication().endBackgroundTask(task);
      }
    }
  }
}
