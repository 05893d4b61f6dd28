package dev.leash.samples.networkwaitincallback.apis;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.net.Socket;
import java.io.IOException;
import java.io.InputStream;

/** A libGDX socket's stream is the socket's. */
public class GdxSocketReadBad extends ApplicationAdapter {
  private final Socket socket;
  int answer;

  GdxSocketReadBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void pause() {
    InputStream in = socket.getInputStream();
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=libgdx]
      answer = in.read();
    } catch (IOException e) {
      answer = -1;
    }
  }
}
