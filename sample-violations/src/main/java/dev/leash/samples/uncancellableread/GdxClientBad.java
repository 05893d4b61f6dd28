package dev.leash.samples.uncancellableread;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.Protocol;
import com.badlogic.gdx.net.Socket;
import com.badlogic.gdx.net.SocketHints;
import java.io.IOException;

/** The hints bound the connecting; a read has no limit unless one sets it. */
public class GdxClientBad {
  private String move = "";

  public void awaitMove(String server) {
    // step #a
    new Thread(() -> receive(server)).start();
  }

  private void receive(String server) {
    Socket socket = Gdx.net.newClientSocket(Protocol.TCP, server, 9021, new SocketHints());
    try {
      // expect warning LEASH_UNCANCELLABLE_READ #a
      move = "move " + socket.getInputStream().read();
    } catch (IOException e) {
      move = "";
    } finally {
      socket.dispose();
    }
  }

  public String move() {
    return move;
  }
}
