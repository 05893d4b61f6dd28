package dev.leash.samples.networkwaitincallback.roots;

import com.badlogic.gdx.ApplicationAdapter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** {@code resume} is on the way in. */
public class GdxResumeOk extends ApplicationAdapter {
  InputStream answer;

  @Override
  public void resume() {
    try {
      answer = new URL("https://scores.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }
}
