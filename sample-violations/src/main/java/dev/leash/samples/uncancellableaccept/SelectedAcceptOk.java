package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** The accept itself does not wait, and what waits can be woken. */
public class SelectedAcceptOk implements Runnable {
  private final Selector selector;
  private final ServerSocketChannel channel;
  private volatile boolean running = true;

  public SelectedAcceptOk(int port) throws IOException {
    selector = Selector.open();
    channel = ServerSocketChannel.open();
    channel.bind(new InetSocketAddress(port));
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_ACCEPT);
  }

  @Override
  public void run() {
    try {
      while (running) {
        selector.select();
        SocketChannel client = channel.accept();
        if (client != null) {
          client.close();
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException e) {
      System.err.println("selector failed");
    }
  }

  public void shutDown() {
    running = false;
    selector.wakeup();
  }
}
