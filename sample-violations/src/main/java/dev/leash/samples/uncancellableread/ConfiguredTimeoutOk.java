package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Properties;

/** Who configures nothing waits for twenty seconds. */
public class ConfiguredTimeoutOk implements Runnable {
  private final Properties settings;

  public ConfiguredTimeoutOk(Properties settings) {
    this.settings = settings;
  }

  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(settings.getProperty("host"), 4000), 1000);
      int seconds = Integer.parseInt(settings.getProperty("timeout", "20"));
      socket.setSoTimeout(seconds * 1000);
      System.out.println(new DataInputStream(socket.getInputStream()).readInt());
    } catch (IOException e) {
      System.err.println("no answer");
    }
  }
}
