package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A channel blocks unless it was told not to: it connects, then it reads. */
public class ChannelReadBad extends UIApplicationDelegateAdapter {
  private final SocketAddress server;
  private final ByteBuffer buffer = ByteBuffer.allocate(512);

  ChannelReadBad(SocketAddress server) {
    this.server = server;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try (SocketChannel channel = SocketChannel.open()) {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      channel.connect(server);
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      channel.read(buffer);
    } catch (IOException e) {
      buffer.clear();
    }
  }
}
