package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A channel would heed an interrupt; nobody interrupts this thread. */
public class ChannelOpensBad extends Thread {
  private final InetSocketAddress server;

  public ChannelOpensBad(InetSocketAddress server) {
    this.server = server;
  }

  @Override
  public void run() {
    // expect warning LEASH_UNCANCELLABLE_CONNECT
    try (SocketChannel channel = SocketChannel.open(server)) {
      channel.write(ByteBuffer.wrap(new byte[] {42}));
    } catch (IOException e) {
      System.err.println("not sent");
    }
  }
}
