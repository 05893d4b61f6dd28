package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** The flag is set and tested in the base class; the wait is in the subclass. */
public abstract class InheritedFlagBad implements Runnable {
  private boolean stopped;

  protected abstract void step() throws IOException;

  @Override
  public void run() {
    while (!isStopped()) {
      try {
        // step #a
        step();
      } catch (IOException e) {
        stop();
      }
    }
  }

  public synchronized void stop() {
    stopped = true;
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  /** Each step serves a client. */
  public static final class Server extends InheritedFlagBad {
    private final ServerSocket server;

    public Server(int port) throws IOException {
      server = new ServerSocket(port);
    }

    @Override
    protected void step() throws IOException {
      // expect warning LEASH_INEFFECTIVE_CANCEL #a
      Socket client = server.accept();
      client.close();
    }
  }
}
