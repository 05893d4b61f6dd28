package dev.leash.samples.lockheldacrossnetworkwait;

import com.badlogic.gdx.ApplicationAdapter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** The callback itself is synchronized: the wait is at its very first line. */
public class SynchronizedCallbackBad extends ApplicationAdapter {
  private InputStream answer;

  @Override
  public void create() {
    new Thread(this::connect).start();
  }

  private synchronized void connect() {
    try {
      answer = new URL("https://scores.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  @Override
  public synchronized void pause() {
    // expect warning LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT [platform=libgdx]
    answer = null;
  }
}
