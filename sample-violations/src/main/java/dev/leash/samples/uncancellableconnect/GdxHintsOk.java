package dev.leash.samples.uncancellableconnect;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.Protocol;
import com.badlogic.gdx.net.Socket;
import com.badlogic.gdx.net.SocketHints;

/** The hints' time-out is five seconds unless one sets another. */
public class GdxHintsOk {
  public void announce(String server) {
    SocketHints hints = new SocketHints();
    new Thread(
            () -> {
              Socket socket = Gdx.net.newClientSocket(Protocol.TCP, server, 9021, hints);
              socket.dispose();
            })
        .start();
  }
}
