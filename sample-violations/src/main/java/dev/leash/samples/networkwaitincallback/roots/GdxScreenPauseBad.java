package dev.leash.samples.networkwaitincallback.roots;

import com.badlogic.gdx.ScreenAdapter;
import java.io.IOException;
import java.net.Socket;

/** A game passes {@code pause} on to its screen. */
public class GdxScreenPauseBad extends ScreenAdapter {
  Socket socket;

  @Override
  public void pause() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=libgdx]
      socket = new Socket("scores.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
