package dev.leash.samples.uncancellableaccept;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.Protocol;
import com.badlogic.gdx.net.ServerSocket;
import com.badlogic.gdx.net.ServerSocketHints;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;

/** The lobby disposes its server, which ends the accept. */
public class GdxDisposeOk implements Disposable {
  private final ServerSocket host;

  public GdxDisposeOk(int port) {
    ServerSocketHints hints = new ServerSocketHints();
    hints.acceptTimeout = 0;
    host = Gdx.net.newServerSocket(Protocol.TCP, port, hints);
    new Thread(this::welcome).start();
  }

  private void welcome() {
    try {
      while (true) {
        host.accept(null).dispose();
      }
    } catch (GdxRuntimeException e) {
      Gdx.app.log("lobby", "closed");
    }
  }

  @Override
  public void dispose() {
    host.dispose();
  }
}
