package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** A channel could be interrupted or closed, and is neither. */
public class BlockingChannelBad {
  private final ServerSocketChannel channel;

  public BlockingChannelBad(InetSocketAddress address) throws IOException {
    channel = ServerSocketChannel.open();
    channel.bind(address);
  }

  public void serve() {
    new Thread("time") {
      @Override
      public void run() {
        try {
          while (channel.isOpen()) {
            // expect warning LEASH_UNCANCELLABLE_ACCEPT
            try (SocketChannel client = channel.accept()) {
              client.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4}));
            }
          }
        } catch (IOException e) {
          System.err.println("time service ends");
        }
      }
    }.start();
  }
}
