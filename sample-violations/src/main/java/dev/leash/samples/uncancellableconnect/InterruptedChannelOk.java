package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** The interrupt ends the connect of a channel that nobody else can see. */
public class InterruptedChannelOk {
  private final Thread sender;

  public InterruptedChannelOk(InetSocketAddress server) {
    sender =
        new Thread(
            () -> {
              try (SocketChannel channel = SocketChannel.open(server)) {
                channel.write(ByteBuffer.wrap(new byte[] {42}));
              } catch (IOException e) {
                System.err.println("not sent");
              }
            });
    sender.start();
  }

  public void cancel() {
    sender.interrupt();
  }
}
