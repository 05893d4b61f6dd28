package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Starts and stops, and is no main class for all that. */
public class StoppableOk {
  InputStream answer;

  public void start() {}

  public void stop() {
    try {
      answer = new URL("https://sync.example.org/").openStream();
    } catch (IOException e) {
      answer = null;
    }
  }

  public void destroy() {}
}
