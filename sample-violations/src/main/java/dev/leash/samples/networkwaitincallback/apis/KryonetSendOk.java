package dev.leash.samples.networkwaitincallback.apis;

import com.badlogic.gdx.ApplicationAdapter;
import com.esotericsoftware.kryonet.Client;
import com.esotericsoftware.kryonet.Server;

/** Messages go to non-blocking channels, and the loop lets go of its lock at once. */
public class KryonetSendOk extends ApplicationAdapter {
  private final Client client = new Client();
  private final Server server = new Server();

  @Override
  public void create() {
    client.start();
    server.start();
  }

  @Override
  public void pause() {
    client.sendTCP("away");
    client.sendUDP(1);
    server.sendToAllTCP("away");
  }

  @Override
  public void dispose() {
    client.stop();
    server.stop();
  }
}
