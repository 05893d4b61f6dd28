package dev.leash.runtime.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.ConnectionPendingException;
import java.nio.channels.NoConnectionPendingException;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.channels.UnsupportedAddressTypeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The {@code SocketChannel} of woven code. */
final class SimSocketChannel extends SocketChannel implements Selectable {
  private final Conn conn;
  private final Map<SocketOption<?>, Object> options = new HashMap<>();
  private boolean pending;
  private boolean inputShut;
  private InetSocketAddress remote;

  SimSocketChannel(Conn conn) {
    super(SimProvider.provider());
    this.conn = conn;
    conn.interruptible();
  }

  @Override
  public int ready(int operations) {
    int ready = 0;
    if (conn.connected() && conn.readable()) {
      ready |= SelectionKey.OP_READ;
    }
    if (conn.connected() && conn.writable()) {
      ready |= SelectionKey.OP_WRITE;
    }
    if (pending && (conn.connected() || conn.failure() != null)) {
      ready |= SelectionKey.OP_CONNECT;
    }
    return ready & operations;
  }

  @Override
  public void watch(Runnable watcher) {
    conn.watch(watcher);
  }

  @Override
  public boolean connect(SocketAddress to) throws IOException {
    if (!(to instanceof InetSocketAddress inet)) {
      throw new UnsupportedAddressTypeException();
    }
    if (inet.isUnresolved()) {
      throw new UnresolvedAddressException();
    }
    if (conn.connected()) {
      throw new AlreadyConnectedException();
    } else if (pending) {
      throw new ConnectionPendingException();
    }
    remote = inet;
    String host = Addresses.host(inet.getAddress());
    if (!isBlocking()) {
      pending = true;
      conn.start(host, inet.getPort());
      return false;
    }
    return Interrupts.during(
        this,
        () -> {
          conn.connect(host, inet.getPort(), 0);
          return true;
        });
  }

  @Override
  public boolean finishConnect() throws IOException {
    if (conn.connected() && !pending) {
      return true;
    } else if (!pending) {
      throw new NoConnectionPendingException();
    }
    if (isBlocking()) {
      Interrupts.during(
          this,
          () -> {
            conn.connectedOrWait();
            return null;
          });
    }
    if (conn.failure() != null) {
      String why = conn.failure();
      close();
      throw new ConnectException(why);
    }
    pending = !conn.connected();
    return !pending;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    check();
    if (inputShut) {
      return -1;
    }
    if (!to.hasRemaining() || (!isBlocking() && !conn.readable())) {
      return 0;
    }
    byte[] bytes = new byte[to.remaining()];
    int n = Interrupts.during(this, () -> conn.read(bytes, 0, bytes.length, 0));
    if (n > 0) {
      to.put(bytes, 0, n);
    }
    return n;
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    long all = 0;
    for (int i = offset; i < offset + length; i++) {
      int n = to[i].hasRemaining() && (all == 0 || conn.available() > 0) ? read(to[i]) : 0;
      if (n < 0) {
        return all == 0 ? n : all;
      }
      all += n;
    }
    return all;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    check();
    byte[] bytes = new byte[from.remaining()];
    from.duplicate().get(bytes);
    int n =
        Interrupts.during(
            this,
            () -> {
              if (!isBlocking()) {
                return conn.offer(bytes, 0, bytes.length);
              }
              conn.write(bytes, 0, bytes.length);
              return bytes.length;
            });
    from.position(from.position() + n);
    return n;
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    long all = 0;
    for (int i = offset; i < offset + length; i++) {
      all += write(from[i]);
      if (from[i].hasRemaining()) {
        break;
      }
    }
    return all;
  }

  private void check() {
    if (isOpen() && !conn.connected()) {
      throw new NotYetConnectedException();
    }
  }

  @Override
  public Socket socket() {
    try {
      return SimSocket.ofChannel(conn);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean isConnected() {
    return conn.connected() && !pending;
  }

  @Override
  public boolean isConnectionPending() {
    return pending;
  }

  @Override
  public SocketChannel bind(SocketAddress local) {
    return this;
  }

  @Override
  public SocketChannel shutdownInput() {
    inputShut = true;
    conn.shutInput();
    return this;
  }

  @Override
  public SocketChannel shutdownOutput() {
    conn.shutOutput();
    return this;
  }

  @Override
  public SocketAddress getRemoteAddress() {
    return remote;
  }

  @Override
  public SocketAddress getLocalAddress() {
    return conn.connected() ? new InetSocketAddress(InetAddress.getLoopbackAddress(), 1) : null;
  }

  @Override
  public <T> SocketChannel setOption(SocketOption<T> name, T value) {
    options.put(name, value);
    return this;
  }

  @Override
  public <T> T getOption(SocketOption<T> name) {
    return name.type().cast(options.get(name));
  }

  @Override
  public Set<SocketOption<?>> supportedOptions() {
    return Set.of(
        StandardSocketOptions.SO_KEEPALIVE,
        StandardSocketOptions.SO_LINGER,
        StandardSocketOptions.SO_RCVBUF,
        StandardSocketOptions.SO_SNDBUF,
        StandardSocketOptions.TCP_NODELAY);
  }

  @Override
  protected void implCloseSelectableChannel() {
    conn.close();
  }

  @Override
  protected void implConfigureBlocking(boolean block) {
    // asked for when it matters
  }
}
