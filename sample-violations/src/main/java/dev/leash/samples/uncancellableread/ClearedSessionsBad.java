package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions are kept in a map, and forgotten instead of closed. */
public class ClearedSessionsBad {
  private final Map<Integer, Session> sessions = new ConcurrentHashMap<>();
  private final ServerSocket server;

  public ClearedSessionsBad(ServerSocket server) {
    this.server = server;
  }

  public void acceptOne() throws IOException {
    Session session = new Session(server.accept());
    sessions.put(sessions.size(), session);
    new Thread(session).start();
  }

  public void dispose() throws IOException {
    server.close();
    sessions.clear();
  }

  private static final class Session implements Runnable {
    private final Socket socket;

    Session(Socket socket) {
      this.socket = socket;
    }

    @Override
    public void run() {
      byte[] frame = new byte[1024];
      try {
        // expect warning LEASH_UNCANCELLABLE_READ
        while (socket.getInputStream().read(frame) > 0) {
          socket.getOutputStream().write(frame);
        }
        close();
      } catch (IOException e) {
        System.err.println("session lost");
      }
    }

    private void close() throws IOException {
      socket.close();
    }
  }
}
