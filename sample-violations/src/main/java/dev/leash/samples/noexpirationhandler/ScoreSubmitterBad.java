package dev.leash.samples.noexpirationhandler;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.HttpRequest;
import com.badlogic.gdx.Net.HttpResponse;
import com.badlogic.gdx.Net.HttpResponseListener;
import org.robovm.apple.uikit.UIApplication;

/** A game's helper can begin a task with a handler or without, and the caller chooses without. */
public class ScoreSubmitterBad implements HttpResponseListener {
  private long permit;
  int accepted;

  public void submit(int score) {
    if (!reserve("score", null)) {
      return;
    }
    HttpRequest post = new HttpRequest("POST");
    post.setUrl("https://scores.example.org/");
    post.setContent(Integer.toString(score));
    Gdx.net.sendHttpRequest(post, this);
  }

  private boolean reserve(String name, Runnable onTimeUp) {
    // expect error LEASH_NO_EXPIRATION_HANDLER [platform=robovm]
    permit = UIApplication.getSharedApplication().beginBackgroundTask(name, onTimeUp);
    return permit != UIApplication.getInvalidBackgroundTask();
  }

  private void giveBack() {
    UIApplication.getSharedApplication().endBackgroundTask(permit);
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
