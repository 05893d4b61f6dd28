package dev.leash.runtime.net;

import dev.leash.runtime.sim.NotModelled;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.MembershipKey;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The {@code DatagramChannel} of woven code. */
final class SimDatagramChannel extends DatagramChannel implements Selectable {
  private final UdpSocket socket;
  private final Map<SocketOption<?>, Object> options = new HashMap<>();
  private SocketAddress remote;

  SimDatagramChannel() throws IOException {
    super(SimProvider.provider());
    socket = Kernel.current("java.nio.channels.DatagramChannel").datagrams(0);
    socket.interruptible();
  }

  @Override
  public int ready(int operations) {
    int ready = SelectionKey.OP_WRITE | (socket.ready() ? SelectionKey.OP_READ : 0);
    return ready & operations;
  }

  @Override
  public void watch(Runnable watcher) {
    socket.watch(watcher);
  }

  @Override
  public SocketAddress receive(ByteBuffer to) throws IOException {
    if (isOpen() && !isBlocking() && !socket.ready()) {
      return null;
    }
    UdpSocket.Datagram datagram = Interrupts.during(this, () -> socket.receive(0));
    to.put(datagram.bytes(), 0, Math.min(to.remaining(), datagram.bytes().length));
    return datagram.from();
  }

  @Override
  public int send(ByteBuffer from, SocketAddress target) throws IOException {
    byte[] bytes = new byte[from.remaining()];
    from.get(bytes);
    return Interrupts.during(
        this,
        () -> {
          socket.send(bytes, target);
          return bytes.length;
        });
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    connected();
    int before = to.remaining();
    receive(to);
    return before - to.remaining();
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    return length == 0 ? 0 : read(to[offset]);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    connected();
    return send(from, remote);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    long all = 0;
    for (int i = offset; i < offset + length; i++) {
      all += write(from[i]);
    }
    return all;
  }

  private void connected() {
    if (remote == null) {
      throw new NotYetConnectedException();
    }
  }

  @Override
  public DatagramChannel bind(SocketAddress local) {
    return this;
  }

  @Override
  public DatagramSocket socket() {
    throw new NotModelled("java.nio.channels.DatagramChannel.socket");
  }

  @Override
  public boolean isConnected() {
    return remote != null;
  }

  @Override
  public DatagramChannel connect(SocketAddress to) {
    remote = to;
    return this;
  }

  @Override
  public DatagramChannel disconnect() {
    remote = null;
    return this;
  }

  @Override
  public SocketAddress getRemoteAddress() {
    return remote;
  }

  @Override
  public SocketAddress getLocalAddress() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.port());
  }

  @Override
  public MembershipKey join(InetAddress group, NetworkInterface by) {
    throw new NotModelled("java.nio.channels.DatagramChannel.join");
  }

  @Override
  public MembershipKey join(InetAddress group, NetworkInterface by, InetAddress source) {
    return join(group, by);
  }

  @Override
  public <T> DatagramChannel setOption(SocketOption<T> name, T value) {
    options.put(name, value);
    return this;
  }

  @Override
  public <T> T getOption(SocketOption<T> name) {
    return name.type().cast(options.get(name));
  }

  @Override
  public Set<SocketOption<?>> supportedOptions() {
    return Set.of(StandardSocketOptions.SO_BROADCAST, StandardSocketOptions.SO_REUSEADDR);
  }

  @Override
  protected void implCloseSelectableChannel() {
    socket.close();
  }

  @Override
  protected void implConfigureBlocking(boolean block) {
    // asked for when it matters
  }
}
