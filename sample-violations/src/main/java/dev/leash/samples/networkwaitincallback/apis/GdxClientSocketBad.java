package dev.leash.samples.networkwaitincallback.apis;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Net.Protocol;
import com.badlogic.gdx.net.Socket;
import com.badlogic.gdx.net.SocketHints;

/** libGDX connects for five seconds unless the hints say otherwise. */
public class GdxClientSocketBad extends ApplicationAdapter {
  Socket socket;

  @Override
  public void pause() {
    SocketHints hints = new SocketHints();
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK [platform=libgdx]
    socket = Gdx.net.newClientSocket(Protocol.TCP, "scores.example.org", 7000, hints);
  }
}
