package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.Socket;

/** Two services share one {@code start}; the clock's start does not come to the feed's socket. */
public class InheritedStartBad {
  private final Clock clock = new Clock();
  private final Feed feed = new Feed();

  public void now() {
    clock.start();
  }

  public void later() {
    // step #feed
    new Thread(() -> feed.start()).start();
  }

  private abstract static class Service {
    private boolean started;

    final void start() {
      if (!started) {
        started = true;
        // step #feed
        begin();
      }
    }

    abstract void begin();
  }

  private static final class Clock extends Service {
    private long since;

    @Override
    void begin() {
      since = System.nanoTime() - since;
    }
  }

  private static final class Feed extends Service {
    @Override
    void begin() {
      // expect warning LEASH_UNCANCELLABLE_CONNECT #feed
      try (Socket socket = new Socket("feed.example.org", 4000)) {
        socket.getOutputStream().write(1);
      } catch (IOException e) {
        System.err.println("no feed");
      }
    }
  }
}
