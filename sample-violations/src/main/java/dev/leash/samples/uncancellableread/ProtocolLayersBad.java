package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Commands and replies over a base class's socket; only the session itself says goodbye. */
public class ProtocolLayersBad {
  public void check(String host) {
    Thread thread =
        new Thread() {
          @Override
          public void run() {
            NewsClient client = new NewsClient();
            try {
              client.connect(host);
              // step #a
              System.out.println(client.group("comp.lang.java"));
            } catch (IOException e) {
              System.err.println("no news");
            } finally {
              client.disconnect();
            }
          }
        };
    thread.start();
  }

  private abstract static class LineClient {
    private Socket socket;
    private BufferedReader reader;

    void connect(String host) throws IOException {
      socket = new Socket();
      socket.connect(new InetSocketAddress(host, 119), 10_000);
      reader = new BufferedReader(new InputStreamReader(socket.getInputStream()));
    }

    String reply() throws IOException {
      // expect warning LEASH_UNCANCELLABLE_READ #a
      return reader.readLine();
    }

    void send(String line) throws IOException {
      socket.getOutputStream().write(line.getBytes());
    }

    void disconnect() {
      try {
        socket.close();
      } catch (IOException e) {
        System.err.println("not closed");
      }
    }
  }

  private static final class NewsClient extends LineClient {
    String group(String name) throws IOException {
      send("GROUP " + name + "\r\n");
      // step #a
      return reply();
    }
  }
}
