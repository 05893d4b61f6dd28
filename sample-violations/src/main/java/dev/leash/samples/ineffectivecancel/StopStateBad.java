package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** The state is an enum's; the thread in accept asks for it only when a client comes. */
public class StopStateBad implements Runnable {
  private enum State {
    NEW,
    RUNNING,
    STOPPED
  }

  private volatile State state = State.NEW;
  private int clients;

  @Override
  public void run() {
    state = State.RUNNING;
    try (ServerSocket server = new ServerSocket(8081)) {
      while (state == State.RUNNING) {
        // expect warning LEASH_INEFFECTIVE_CANCEL
        try (Socket client = server.accept()) {
          clients++;
          client.getOutputStream().write(clients);
        }
      }
    } catch (IOException e) {
      System.err.println("no server");
    }
  }

  public void stop() {
    state = State.STOPPED;
  }
}
