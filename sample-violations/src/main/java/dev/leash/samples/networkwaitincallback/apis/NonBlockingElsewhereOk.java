package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** The channel's mode is set where it is opened, not where it is read. */
public class NonBlockingElsewhereOk extends UIApplicationDelegateAdapter {
  private final ByteBuffer buffer = ByteBuffer.allocate(64);
  private final SocketChannel channel;

  NonBlockingElsewhereOk(InetSocketAddress address) throws IOException {
    channel = SocketChannel.open();
    channel.configureBlocking(false);
    channel.connect(address);
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      channel.read(buffer);
    } catch (IOException e) {
      buffer.clear();
    }
  }
}
