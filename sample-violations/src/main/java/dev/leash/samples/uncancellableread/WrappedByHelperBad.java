package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One helper makes both readers; only the control socket can be closed from outside. */
public class WrappedByHelperBad implements AutoCloseable {
  private final Socket control = new Socket();
  private final String host;

  public WrappedByHelperBad(String host) {
    this.host = host;
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  public String command() throws IOException {
    control.connect(new InetSocketAddress(host, 21), 1000);
    return reader(control.getInputStream()).readLine();
  }

  public String data() throws IOException {
    try (Socket data = new Socket()) {
      data.connect(new InetSocketAddress(host, 20), 1000);
      // expect warning LEASH_UNCANCELLABLE_READ
      return reader(data.getInputStream()).readLine();
    }
  }

  @Override
  public void close() throws IOException {
    control.close();
  }
}
