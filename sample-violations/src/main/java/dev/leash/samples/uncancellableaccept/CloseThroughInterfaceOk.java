package dev.leash.samples.uncancellableaccept;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The app's resources are closed in one place, which knows them as {@code Closeable} only. */
public class CloseThroughInterfaceOk {
  private final List<Closeable> resources = new ArrayList<>();

  public void start(int port) throws IOException {
    Listener listener = new Listener(new ServerSocket(port));
    resources.add(listener);
    new Thread(listener).start();
  }

  public void dispose() {
    for (Closeable each : resources) {
      try {
        each.close();
      } catch (IOException e) {
        System.err.println("left open");
      }
    }
    resources.clear();
  }

  private static final class Listener implements Runnable, Closeable {
    private final ServerSocket socket;

    Listener(ServerSocket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      try {
        while (true) {
          socket.accept().close();
        }
      } catch (IOException e) {
        System.err.println("ends");
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
