package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** After {@code shutdownInput} the reader sees the end of the stream. */
public class ShutdownInputOk {
  private final Socket socket = new Socket();

  public void start(InetSocketAddress server) throws IOException {
    socket.connect(server, 4000);
    Thread thread =
        new Thread() {
          @Override
          public void run() {
            try (socket) {
              while (socket.getInputStream().read() >= 0) {
                Thread.yield();
              }
            } catch (IOException e) {
              System.err.println("lost");
            }
          }
        };
    thread.start();
  }

  public void stop() throws IOException {
    socket.shutdownInput();
  }
}
