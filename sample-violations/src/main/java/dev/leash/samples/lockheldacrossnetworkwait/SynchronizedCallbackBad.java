package dev.leash.samples.lockheldacrossnetworkwait;

import com.badlogic.gdx.ApplicationAdapter;
import java.io.IOException;
import java.net.Socket;

/** The callback itself is synchronized: the wait is at its very first line. */
public class SynchronizedCallbackBad extends ApplicationAdapter {
  private Socket socket;

  @Override
  public void create() {
    new Thread(this::connect).start();
  }

  private synchronized void connect() {
    try {
      socket = new Socket("scores.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  @Override
  public synchronized void pause() {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT [platform=libgdx]
    socket = null;
  }
}
