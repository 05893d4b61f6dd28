package dev.leash.samples.networkwaitincallback.apis;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.HttpRequest;
import com.badlogic.gdx.Net.HttpResponse;
import com.badlogic.gdx.Net.HttpResponseListener;

/** libGDX's HTTP requests run on its own threads. */
public class GdxHttpRequestOk extends ApplicationAdapter implements HttpResponseListener {
  volatile String scores;

  @Override
  public void pause() {
    HttpRequest request = new HttpRequest("GET");
    request.setUrl("https://scores.example.org/mine");
    Gdx.net.sendHttpRequest(request, this);
  }

  @Override
  public void handleHttpResponse(HttpResponse response) {
    scores = response.getResultAsString();
  }

  @Override
  public void failed(Throwable cause) {
    scores = null;
  }

  @Override
  public void cancelled() {
    scores = null;
  }
}
