package dev.leash.samples.uncancellableconnect;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** The connection is made in the constructor: nobody holds the object before it is done. */
public class ConnectingConstructorBad {
  private final Socket socket;
  private final DataOutputStream out;

  public ConnectingConstructorBad(String host, int port) throws IOException {
    // expect warning LEASH_UNCANCELLABLE_CONNECT
    socket = new Socket(host, port);
    out = new DataOutputStream(socket.getOutputStream());
  }

  public void touch(int x, int y) throws IOException {
    out.writeInt(x);
    out.writeInt(y);
  }

  public void dispose() throws IOException {
    socket.close();
  }
}
