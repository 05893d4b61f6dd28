package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The reader that a helper makes belongs to the very socket that {@code close} closes. */
public class ReaderOfHelperOk implements Runnable, AutoCloseable {
  private final Socket socket = new Socket();
  private final String host;

  public ReaderOfHelperOk(String host) {
    this.host = host;
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void run() {
    try {
      socket.connect(new InetSocketAddress(host, 7), 1000);
      BufferedReader in = reader(socket);
      System.out.println(in.readLine());
    } catch (IOException e) {
      System.err.println("closed");
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
