package dev.leash.runtime.net;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.NotYetBoundException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code ServerSocketChannel} of woven code. */
final class SimServerSocketChannel extends ServerSocketChannel implements Selectable {
  private final SimServerSocket server = new SimServerSocket();
  private final Map<SocketOption<?>, Object> options = new HashMap<>();
  private final List<Runnable> early = new ArrayList<>();

  SimServerSocketChannel() throws IOException {
    super(SimProvider.provider());
    server.onBound(
        listener -> {
          listener.interruptible();
          early.forEach(listener::watch);
        });
  }

  @Override
  public int ready(int operations) {
    Listener listener = server.listener();
    return listener != null && listener.ready() ? SelectionKey.OP_ACCEPT & operations : 0;
  }

  @Override
  public void watch(Runnable watcher) {
    if (server.listener() == null) {
      early.add(watcher);
    } else {
      server.listener().watch(watcher);
    }
  }

  /** The listening socket; null while there is none. */
  Listener heard() {
    return server.listener();
  }

  @Override
  public SocketChannel accept() throws IOException {
    Listener listener = server.listener();
    if (isOpen() && listener == null) {
      throw new NotYetBoundException();
    }
    if (isOpen() && !isBlocking() && !listener.ready()) {
      return null;
    }
    return new SimSocketChannel(Interrupts.during(this, () -> listener.accept(0)));
  }

  @Override
  public ServerSocketChannel bind(SocketAddress local, int backlog) throws IOException {
    server.bind(local, backlog);
    return this;
  }

  @Override
  public ServerSocket socket() {
    return server;
  }

  @Override
  public SocketAddress getLocalAddress() {
    return server.getLocalSocketAddress();
  }

  @Override
  public <T> ServerSocketChannel setOption(SocketOption<T> name, T value) {
    options.put(name, value);
    return this;
  }

  @Override
  public <T> T getOption(SocketOption<T> name) {
    return name.type().cast(options.get(name));
  }

  @Override
  public Set<SocketOption<?>> supportedOptions() {
    return Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_REUSEADDR);
  }

  @Override
  protected void implCloseSelectableChannel() {
    server.close();
  }

  @Override
  protected void implConfigureBlocking(boolean block) {
    // asked for when it matters
  }
}
