package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One connection a server name; closing them goes through a method reference. */
public class ClosedMapOk {
  private final Map<String, Connection> connections = new ConcurrentHashMap<>();

  public void open(String host) {
    Connection connection = connections.computeIfAbsent(host, key -> new Connection());
    new Thread(() -> connection.receive(host)).start();
  }

  public void closeAll() {
    connections.values().forEach(Connection::close);
  }

  private static final class Connection {
    private final Socket socket = new Socket();

    void receive(String host) {
      try {
        socket.connect(new InetSocketAddress(host, 4000));
        DataInputStream in = new DataInputStream(socket.getInputStream());
        while (true) {
          System.out.println(in.readUTF());
        }
      } catch (IOException e) {
        close();
      }
    }

    void close() {
      try {
        socket.close();
      } catch (IOException e) {
        System.err.println("left open");
      }
    }
  }
}
