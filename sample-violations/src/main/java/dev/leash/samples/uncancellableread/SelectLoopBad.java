package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A selector that nobody wakes, closes or interrupts. */
public class SelectLoopBad implements Runnable {
  private final Selector selector;
  private final ByteBuffer buffer = ByteBuffer.allocate(1024);

  public SelectLoopBad(InetSocketAddress server) throws IOException {
    selector = Selector.open();
    SocketChannel channel = SocketChannel.open();
    channel.configureBlocking(false);
    channel.connect(server);
    channel.register(selector, SelectionKey.OP_CONNECT | SelectionKey.OP_READ);
  }

  @Override
  public void run() {
    try {
      while (selector.isOpen()) {
        // expect warning LEASH_UNCANCELLABLE_READ
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          SocketChannel channel = (SocketChannel) key.channel();
          if (key.isConnectable()) {
            channel.finishConnect();
          }
          if (key.isReadable()) {
            buffer.clear();
            channel.read(buffer);
          }
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException e) {
      System.err.println("disconnected");
    }
  }
}
