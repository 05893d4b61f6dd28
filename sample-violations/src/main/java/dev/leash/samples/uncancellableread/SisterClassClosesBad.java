package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Uploads can be cancelled; downloads keep their socket in the same field, and cannot. */
public class SisterClassClosesBad {
  private Upload upload;

  public void send(String host, byte[] data) throws IOException {
    upload = new Upload(connect(host));
    upload.send(data);
  }

  public byte[] receive(String host) throws IOException {
    // step #a
    return new Download(connect(host)).receive();
  }

  public void cancel() throws IOException {
    upload.cancel();
  }

  private static Socket connect(String host) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(host, 9000), 5_000);
    return socket;
  }

  private abstract static class Transfer {
    protected final Socket socket;

    Transfer(Socket socket) {
      this.socket = socket;
    }
  }

  private static final class Upload extends Transfer {
    Upload(Socket socket) {
      super(socket);
    }

    void send(byte[] data) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(data);
    }

    void cancel() throws IOException {
      socket.close();
    }
  }

  private static final class Download extends Transfer {
    Download(Socket socket) {
      super(socket);
    }

    byte[] receive() throws IOException {
      InputStream in = socket.getInputStream();
      // expect warning LEASH_UNCANCELLABLE_READ #a
      return in.readAllBytes();
    }
  }
}
