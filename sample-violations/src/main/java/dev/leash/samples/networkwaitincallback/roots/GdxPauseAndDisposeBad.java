package dev.leash.samples.networkwaitincallback.roots;

import com.badlogic.gdx.Game;
import java.io.IOException;
import java.net.Socket;

/** On iOS libGDX's {@code pause} runs inside {@code willResignActive}. */
public class GdxPauseAndDisposeBad extends Game {
  Socket socket;

  @Override
  public void create() {}

  @Override
  public void pause() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=libgdx]
      socket = new Socket("scores.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  @Override
  public void dispose() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=libgdx]
      socket = new Socket("scores.example.org", 7001);
    } catch (IOException e) {
      socket = null;
    }
  }
}
