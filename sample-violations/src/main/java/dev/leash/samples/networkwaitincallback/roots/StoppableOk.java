package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;

/** Starts and stops, and is no main class for all that. */
public class StoppableOk {
  Socket socket;

  public void start() {}

  public void stop() {
    try {
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  public void destroy() {}
}
