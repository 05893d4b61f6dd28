package dev.leash.samples.tasknotended;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** The task is ended when the server answers, and open until its time is up when it does not. */
public class LikesQueueBad {
  private final OkHttpClient http;

  public LikesQueueBad(OkHttpClient http) {
    this.http = http;
  }

  public void like(String photo) {
    Like like = new Like(http.newCall(new Request.Builder().url(url(photo)).build()));
    // expect warning LEASH_TASK_NOT_ENDED [platform=robovm] #a
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
      // step #a
      System.err.println("not liked: " + e.getMessage());
    }

    private void settle() {
      if (settled.compareAndSet(false, true)) {
        UIApplication.getSharedApplication().endBackgroundTask(task);
      }
    }
  }
}
