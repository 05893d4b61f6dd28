package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Others only say that it shall go on: nobody even tries to stop it. */
public class StartStateBad implements Runnable {
  private enum State {
    PAUSED,
    RUNNING
  }

  private volatile State state = State.PAUSED;
  private int clients;

  @Override
  public void run() {
    try (ServerSocket server = new ServerSocket(8082)) {
      while (state == State.RUNNING) {
        // expect warning LEASH_UNCANCELLABLE_ACCEPT
        try (Socket client = server.accept()) {
          clients++;
          client.getOutputStream().write(clients);
        }
      }
    } catch (IOException e) {
      System.err.println("no server");
    }
  }

  public void resume() {
    state = State.RUNNING;
  }
}
