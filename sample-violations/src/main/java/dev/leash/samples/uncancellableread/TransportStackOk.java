package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Filters around a transport: stopping the outermost stops the one with the socket. */
public class TransportStackOk {
  private final Transport transport = new Logging(new Tcp());

  public void start() {
    new Thread(
            () -> {
              try {
                while (true) {
                  System.out.println(transport.receive());
                }
              } catch (IOException e) {
                System.err.println("transport stopped");
              }
            })
        .start();
  }

  public void stop() throws IOException {
    transport.stop();
  }

  private interface Transport {
    int receive() throws IOException;

    void stop() throws IOException;
  }

  private record Logging(Transport next) implements Transport {
    @Override
    public int receive() throws IOException {
      System.out.println("receiving");
      return next.receive();
    }

    @Override
    public void stop() throws IOException {
      next.stop();
    }
  }

  private static final class Tcp implements Transport {
    private final Socket socket = new Socket();

    @Override
    public int receive() throws IOException {
      if (!socket.isConnected()) {
        socket.connect(new InetSocketAddress("broker.example.org", 61616), 10_000);
      }
      return new DataInputStream(socket.getInputStream()).readInt();
    }

    @Override
    public void stop() throws IOException {
      socket.close();
    }
  }
}
