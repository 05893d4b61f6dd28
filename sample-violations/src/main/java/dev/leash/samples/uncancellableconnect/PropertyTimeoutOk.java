package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The time-out is a property with a default; what other properties default to is of no account. */
public class PropertyTimeoutOk implements Runnable {
  private static final int CONNECT_TIMEOUT = property("acme.connectTimeout", 2000);
  private static final int LINGER = property("acme.linger", 0);

  private final String host;

  public PropertyTimeoutOk(String host) {
    this.host = host;
  }

  private static int property(String name, int byDefault) {
    String value = System.getProperty(name);
    if (value != null) {
      try {
        return Integer.decode(value);
      } catch (NumberFormatException e) {
        System.err.println("not a number: " + name);
      }
    }
    return byDefault;
  }

  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      socket.setSoLinger(true, LINGER);
      socket.connect(new InetSocketAddress(host, 7), CONNECT_TIMEOUT);
    } catch (IOException e) {
      System.err.println("no server");
    }
  }
}
