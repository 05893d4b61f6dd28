package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Name and socket travel together; nobody outside the thread ever gets hold of them. */
public class RecordHolderBad {
  public void open(String name, int port) throws IOException {
    Endpoint endpoint = new Endpoint(name, new ServerSocket(port));
    Runnable loop =
        () -> {
          while (true) {
            // step #a
            if (!endpoint.serveOne()) {
              endpoint.drop();
              return;
            }
          }
        };
    new Thread(loop, name).start();
  }

  private record Endpoint(String name, ServerSocket server) {
    boolean serveOne() {
      // expect warning LEASH_UNCANCELLABLE_ACCEPT #a
      try (Socket client = server.accept()) {
        client.getOutputStream().write(name.getBytes());
        return true;
      } catch (IOException e) {
        return false;
      }
    }

    void drop() {
      try {
        server.close();
      } catch (IOException e) {
        System.err.println(name + " stays open");
      }
    }
  }
}
