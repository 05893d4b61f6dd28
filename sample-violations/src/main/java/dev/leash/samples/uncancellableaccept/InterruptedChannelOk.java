package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;

/** An interrupt closes a channel that its thread waits on. */
public class InterruptedChannelOk {
  private final Thread thread = new Thread(InterruptedChannelOk::serve);

  public void start() {
    thread.start();
  }

  public void stop() {
    thread.interrupt();
  }

  private static void serve() {
    try (ServerSocketChannel channel = ServerSocketChannel.open()) {
      channel.bind(new InetSocketAddress(7000));
      while (true) {
        channel.accept().close();
      }
    } catch (IOException e) {
      System.err.println("interrupted");
    }
  }
}
