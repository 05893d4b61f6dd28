package dev.leash.samples.uncancellableconnect;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.Protocol;
import com.badlogic.gdx.net.Socket;

/** Without hints there is no time-out either. */
public class GdxNoHintsBad {
  private volatile Socket server;

  public void join(String host) {
    new Thread() {
      @Override
      public void run() {
        // expect warning LEASH_UNCANCELLABLE_CONNECT
        server = Gdx.net.newClientSocket(Protocol.TCP, host, 9021, null);
      }
    }.start();
  }

  public void dispose() {
    if (server != null) {
      server.dispose();
    }
  }
}
