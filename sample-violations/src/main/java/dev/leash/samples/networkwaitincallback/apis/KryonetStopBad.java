package dev.leash.samples.networkwaitincallback.apis;

import com.badlogic.gdx.ApplicationAdapter;
import com.esotericsoftware.kryonet.Client;
import java.io.IOException;

/** While the worker waits for the server's answer it holds the lock that stop needs. */
public class KryonetStopBad extends ApplicationAdapter {
  private final Client client = new Client();

  @Override
  public void create() {
    client.start();
    new Thread(this::connect, "connect").start();
  }

  private void connect() {
    try {
      client.connect(5000, "game.example.org", 54555, 54777);
    } catch (IOException e) {
      System.err.println("no server");
    }
  }

  @Override
  public void dispose() {
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK
    client.stop();
  }
}
