package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Endpoints by name; each can be closed. */
public class RecordHolderOk {
  private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();

  public void open(String name, int port) throws IOException {
    Endpoint endpoint = new Endpoint(name, new ServerSocket(port));
    endpoints.put(name, endpoint);
    new Thread(endpoint::serve, name).start();
  }

  public void close(String name) {
    Endpoint endpoint = endpoints.remove(name);
    if (endpoint != null) {
      endpoint.drop();
    }
  }

  private record Endpoint(String name, ServerSocket server) {
    void serve() {
      try {
        while (true) {
          server.accept().close();
        }
      } catch (IOException e) {
        System.err.println(name + " ends");
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
