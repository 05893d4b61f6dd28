package dev.leash.samples.networkwaitincallback.handoffs;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** libGDX runs posted code on the thread that draws: on iOS the main thread. */
public class GdxPostRunnableBad extends ApplicationAdapter {
  InputStream answer;

  @Override
  public void pause() {
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK [platform=libgdx] #a
    Gdx.app.postRunnable(this::connect);
  }

  private void connect() {
    try {
      // step #a
      answer = new URL("https://scores.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
