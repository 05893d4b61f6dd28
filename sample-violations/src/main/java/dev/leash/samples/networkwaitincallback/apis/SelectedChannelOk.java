package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A channel that a selector watches never waits. */
public class SelectedChannelOk extends UIApplicationDelegateAdapter {
  private final ByteBuffer buffer = ByteBuffer.allocate(64);
  private final Selector selector;

  SelectedChannelOk(Selector selector) {
    this.selector = selector;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      selector.selectNow();
      for (SelectionKey key : selector.selectedKeys()) {
        ((SocketChannel) key.channel()).read(buffer);
      }
    } catch (IOException e) {
      buffer.clear();
    }
  }
}
