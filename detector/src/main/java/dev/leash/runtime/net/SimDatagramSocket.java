package dev.leash.runtime.net;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketException;

/**
 * The datagram sockets of woven code, plain and multicast. It extends the multicast class, which
 * extends the plain one; the JDK's own socket underneath is never bound.
 */
public class SimDatagramSocket extends MulticastSocket {
  private UdpSocket socket;
  private SocketAddress peer;
  private int timeout;
  private int timeToLive = 1;
  private boolean broadcast = true;

  /** Bound to any port. */
  public SimDatagramSocket() throws IOException {
    this(0);
  }

  /** Bound to a port. */
  public SimDatagramSocket(int port) throws IOException {
    super((SocketAddress) null);
    socket = Kernel.current("java.net.DatagramSocket").datagrams(port);
  }

  /** Bound to a port. */
  public SimDatagramSocket(int port, InetAddress address) throws IOException {
    this(port);
  }

  /** Bound, unless the address is null. */
  public SimDatagramSocket(SocketAddress address) throws IOException {
    super((SocketAddress) null);
    if (address != null) {
      bind(address);
    }
  }

  private UdpSocket bound() throws SocketException {
    if (socket == null) {
      socket = Kernel.current("java.net.DatagramSocket").datagrams(0);
    }
    return socket;
  }

  @Override
  public void bind(SocketAddress address) throws SocketException {
    int port = address instanceof InetSocketAddress inet ? inet.getPort() : 0;
    socket = Kernel.current("java.net.DatagramSocket").datagrams(port);
  }

  @Override
  public void send(DatagramPacket packet) throws IOException {
    byte[] bytes =
        java.util.Arrays.copyOfRange(
            packet.getData(), packet.getOffset(), packet.getOffset() + packet.getLength());
    SocketAddress to = packet.getAddress() == null ? peer : packet.getSocketAddress();
    bound().send(bytes, to);
  }

  @Override
  @Deprecated
  @SuppressWarnings("InlineMeSuggester") // the JDK's own
  public void send(DatagramPacket packet, byte ttl) throws IOException {
    send(packet);
  }

  @Override
  public void receive(DatagramPacket packet) throws IOException {
    UdpSocket.Datagram datagram = bound().receive(timeout);
    int length = Math.min(packet.getLength(), datagram.bytes().length);
    System.arraycopy(datagram.bytes(), 0, packet.getData(), packet.getOffset(), length);
    packet.setLength(length);
    if (datagram.from() != null) {
      packet.setSocketAddress(datagram.from());
    }
  }

  @Override
  public void close() {
    super.close();
    if (socket != null) {
      socket.close();
    }
  }

  @Override
  public boolean isClosed() {
    return socket == null ? super.isClosed() : socket.closed();
  }

  @Override
  public boolean isBound() {
    return socket != null;
  }

  @Override
  public void connect(SocketAddress address) {
    peer = address;
  }

  @Override
  public void connect(InetAddress address, int port) {
    peer = new InetSocketAddress(address, port);
  }

  @Override
  public void disconnect() {
    peer = null;
  }

  @Override
  public boolean isConnected() {
    return peer != null;
  }

  @Override
  public SocketAddress getRemoteSocketAddress() {
    return peer;
  }

  @Override
  public int getLocalPort() {
    return socket == null ? 0 : socket.port();
  }

  @Override
  public InetAddress getLocalAddress() {
    return InetAddress.getLoopbackAddress();
  }

  @Override
  public void setSoTimeout(int millis) {
    timeout = millis;
  }

  @Override
  public int getSoTimeout() {
    return timeout;
  }

  @Override
  public void setBroadcast(boolean on) {
    broadcast = on;
  }

  @Override
  public boolean getBroadcast() {
    return broadcast;
  }

  @Override
  public void setReuseAddress(boolean on) {}

  @Override
  @Deprecated
  public void joinGroup(InetAddress group) {}

  @Override
  public void joinGroup(SocketAddress group, NetworkInterface by) {}

  @Override
  @Deprecated
  public void leaveGroup(InetAddress group) {}

  @Override
  public void leaveGroup(SocketAddress group, NetworkInterface by) {}

  @Override
  public void setNetworkInterface(NetworkInterface by) {}

  @Override
  @Deprecated
  public void setInterface(InetAddress by) {}

  @Override
  public void setTimeToLive(int ttl) {
    timeToLive = ttl;
  }

  @Override
  public int getTimeToLive() {
    return timeToLive;
  }
}
