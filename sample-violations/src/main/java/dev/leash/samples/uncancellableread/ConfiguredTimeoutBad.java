package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Properties;

/** Who configures nothing gets no time limit: the default is 0. */
public class ConfiguredTimeoutBad implements Runnable {
  private final Properties settings;

  public ConfiguredTimeoutBad(Properties settings) {
    this.settings = settings;
  }

  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(settings.getProperty("host"), 4000), 1000);
      int seconds = Integer.parseInt(settings.getProperty("timeout", "0"));
      socket.setSoTimeout(seconds * 1000);
      // expect warning LEASH_UNCANCELLABLE_READ
      System.out.println(new DataInputStream(socket.getInputStream()).readInt());
    } catch (IOException e) {
      System.err.println("no answer");
    }
  }
}
