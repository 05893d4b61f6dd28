package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One helper makes a reader of either socket; only the control socket can be closed from outside.
 */
public class ReaderOfHelperBad implements AutoCloseable {
  private final Socket control = new Socket();
  private final String host;

  public ReaderOfHelperBad(String host) {
    this.host = host;
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  public String command() throws IOException {
    control.connect(new InetSocketAddress(host, 21), 1000);
    return reader(control).readLine();
  }

  public String data() throws IOException {
    try (Socket data = new Socket()) {
      data.connect(new InetSocketAddress(host, 20), 1000);
      BufferedReader in = reader(data);
      // expect warning LEASH_UNCANCELLABLE_READ
      return in.readLine();
    }
  }

  @Override
  public void close() throws IOException {
    control.close();
  }
}
