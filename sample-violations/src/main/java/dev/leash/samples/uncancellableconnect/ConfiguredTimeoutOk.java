package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The time-out is the caller's, in a holder of settings. */
public class ConfiguredTimeoutOk {
  private final Settings settings;

  public ConfiguredTimeoutOk(Settings settings) {
    this.settings = settings;
  }

  public void start(String host) {
    new Thread(() -> greet(host)).start();
  }

  private void greet(String host) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, 25), settings.connectTimeoutMillis());
      socket.getOutputStream().write('?');
    } catch (IOException e) {
      System.err.println("no server");
    }
  }

  /** What the user chose. */
  public record Settings(int connectTimeoutMillis) {
    public Settings {
      if (connectTimeoutMillis <= 0) {
        throw new IllegalArgumentException("a time-out is needed");
      }
    }
  }
}
