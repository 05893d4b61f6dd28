package dev.leash.samples.noexpirationhandler;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.robovm.apple.uikit.UIApplication;

/** The helper replaces a missing handler by one that drops the request and ends the task. */
public class ScoreSubmitterOk implements Callback {
  private final OkHttpClient client = new OkHttpClient();
  private long permit = UIApplication.getInvalidBackgroundTask();
  private Call submission;
  int accepted;

  public void submit(int score) {
    String url = "https://scores.example.org/?score=" + score;
    submission = client.newCall(new Request.Builder().url(url).build());
    if (reserve("score", null)) {
      submission.enqueue(this);
    }
  }

  private boolean reserve(String name, Runnable onTimeUp) {
    Runnable handler = onTimeUp == null ? this::drop : onTimeUp;
    permit = UIApplication.getSharedApplication().beginBackgroundTask(name, handler);
    return permit != UIApplication.getInvalidBackgroundTask();
  }

  private void drop() {
    submission.cancel();
    giveBack();
  }

  private synchronized void giveBack() {
    long invalid = UIApplication.getInvalidBackgroundTask();
    if (permit != invalid) {
      UIApplication.getSharedApplication().endBackgroundTask(permit);
      permit = invalid;
    }
  }

  @Override
  public void onResponse(Call call, Response response) {
    accepted = response.code();
    response.close();
    giveBack();
  }

  @Override
  public void onFailure(Call call, IOException e) {
    accepted = 0;
    giveBack();
  }
}
