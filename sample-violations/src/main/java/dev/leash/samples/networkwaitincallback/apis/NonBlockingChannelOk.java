package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The same calls on a non-blocking channel return at once. */
public class NonBlockingChannelOk extends UIApplicationDelegateAdapter {
  private final SocketAddress server;
  private final ByteBuffer buffer = ByteBuffer.allocate(512);

  NonBlockingChannelOk(SocketAddress server) {
    this.server = server;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try (SocketChannel channel = SocketChannel.open()) {
      channel.configureBlocking(false);
      if (channel.connect(server)) {
        channel.write(buffer);
        channel.read(buffer);
      }
    } catch (IOException e) {
      buffer.clear();
    }
  }
}
