package dev.leash.samples.uncancellableaccept;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.Protocol;
import com.badlogic.gdx.net.ServerSocket;
import com.badlogic.gdx.net.ServerSocketHints;
import com.badlogic.gdx.net.Socket;

/** A game's host that waits for guests without a limit; the server is disposed by nobody. */
public class GdxServerBad {
  private ServerSocket host;

  public void host(int port) {
    ServerSocketHints hints = new ServerSocketHints();
    hints.acceptTimeout = 0;
    host = Gdx.net.newServerSocket(Protocol.TCP, port, hints);
    Thread thread = new Thread(new Guests(), "guests");
    thread.setDaemon(true);
    thread.start();
  }

  private class Guests implements Runnable {
    @Override
    public void run() {
      for (int player = 2; player < 5; player++) {
        // expect warning LEASH_UNCANCELLABLE_ACCEPT
        Socket guest = host.accept(null);
        Gdx.app.log("host", guest.getRemoteAddress());
        guest.dispose();
      }
    }
  }
}
