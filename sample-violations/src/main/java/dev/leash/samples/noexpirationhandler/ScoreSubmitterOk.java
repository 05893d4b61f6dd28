package dev.leash.samples.noexpirationhandler;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.HttpRequest;
import com.badlogic.gdx.Net.HttpResponse;
import com.badlogic.gdx.Net.HttpResponseListener;
import org.robovm.apple.uikit.UIApplication;

/** The helper replaces a missing handler by one that drops the request and ends the task. */
public class ScoreSubmitterOk implements HttpResponseListener {
  private long permit = UIApplication.getInvalidBackgroundTask();
  private HttpRequest post;
  int accepted;

  public void submit(int score) {
    post = new HttpRequest("POST");
    post.setUrl("https://scores.example.org/");
    post.setContent(Integer.toString(score));
    if (reserve("score", null)) {
      Gdx.net.sendHttpRequest(post, this);
    }
  }

  private boolean reserve(String name, Runnable onTimeUp) {
    Runnable handler = onTimeUp == null ? this::drop : onTimeUp;
    permit = UIApplication.getSharedApplication().beginBackgroundTask(name, handler);
    return permit != UIApplication.getInvalidBackgroundTask();
  }

  private void drop() {
    Gdx.net.cancelHttpRequest(post);
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
  public void handleHttpResponse(HttpResponse response) {
    accepted = response.getStatus().getStatusCode();
    giveBack();
  }

  @Override
  public void failed(Throwable cause) {
    Gdx.app.error("score", "not submitted", cause);
    giveBack();
  }

  @Override
  public void cancelled() {
    giveBack();
  }
}
