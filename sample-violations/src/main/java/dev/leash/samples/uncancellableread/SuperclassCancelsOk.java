package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The superclass keeps the socket and closes it, whichever transfer it belongs to. */
public class SuperclassCancelsOk {
  private volatile Transfer current;

  public byte[] receive(String host) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(host, 9000), 5_000);
    Download download = new Download(socket, 4096);
    current = download;
    return download.receive();
  }

  public void cancel() throws IOException {
    current.cancel();
  }

  private abstract static class Transfer {
    protected final Socket socket;

    Transfer(Socket socket) {
      this.socket = socket;
    }

    void cancel() throws IOException {
      socket.close();
    }
  }

  private abstract static class Buffered extends Transfer {
    protected final int size;

    Buffered(Socket socket, int size) {
      super(socket);
      this.size = size;
    }
  }

  private static final class Download extends Buffered {
    Download(Socket socket, int size) {
      super(socket, size);
    }

    byte[] receive() throws IOException {
      InputStream in = socket.getInputStream();
      return in.readNBytes(size);
    }
  }
}
