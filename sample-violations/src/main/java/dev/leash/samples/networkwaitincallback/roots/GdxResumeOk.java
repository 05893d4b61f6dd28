package dev.leash.samples.networkwaitincallback.roots;

import com.badlogic.gdx.ApplicationAdapter;
import java.io.IOException;
import java.net.Socket;

/** {@code resume} is on the way in. */
public class GdxResumeOk extends ApplicationAdapter {
  Socket socket;

  @Override
  public void resume() {
    try {
      socket = new Socket("scores.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
