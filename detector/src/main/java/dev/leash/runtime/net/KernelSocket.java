package dev.leash.runtime.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOptions;
import java.util.HashMap;
import java.util.Map;

/** The simulated side of a {@link SimSocket}. */
final class KernelSocket extends SocketImpl {
  private final Map<Integer, Object> options = new HashMap<>();
  private Conn conn;

  /** Over a connection that the kernel has accepted. */
  void accepted(Conn accepted, int local) {
    conn = accepted;
    localport = local;
    String name = accepted.name();
    port = Integer.parseInt(name.substring(name.lastIndexOf(':') + 1));
    address = InetAddress.getLoopbackAddress();
  }

  /** Over a connection that is somebody else's, too. */
  void over(Conn other) {
    conn = other;
  }

  Conn conn() {
    return conn;
  }

  @Override
  protected void create(boolean stream) {
    if (conn == null) {
      conn = Kernel.current("java.net.Socket").open();
    }
  }

  @Override
  protected void connect(String host, int toPort) throws IOException {
    connect(new InetSocketAddress(Kernel.current("java.net.Socket").resolve(host), toPort), 0);
  }

  @Override
  protected void connect(InetAddress to, int toPort) throws IOException {
    connect(new InetSocketAddress(to, toPort), 0);
  }

  @Override
  protected void connect(SocketAddress to, int timeout) throws IOException {
    if (!(to instanceof InetSocketAddress inet)) {
      throw new SocketException("Unsupported address type: " + to);
    }
    if (inet.isUnresolved()) {
      throw new java.net.UnknownHostException(inet.getHostName());
    }
    create(true);
    address = inet.getAddress();
    port = inet.getPort();
    localport = Kernel.current("java.net.Socket").anyPort();
    conn.connect(Addresses.host(address), port, timeout);
  }

  @Override
  protected void bind(InetAddress host, int toPort) {
    localport = toPort;
  }

  @Override
  protected void listen(int backlog) throws SocketException {
    throw new SocketException("not a server socket");
  }

  @Override
  protected void accept(SocketImpl s) throws SocketException {
    throw new SocketException("not a server socket");
  }

  @Override
  protected InputStream getInputStream() {
    return new ConnInput(conn, this::timeout);
  }

  @Override
  protected OutputStream getOutputStream() {
    return new ConnOutput(conn);
  }

  @Override
  protected int available() {
    return conn.available();
  }

  @Override
  protected void close() {
    if (conn != null) {
      if (options.get(SocketOptions.SO_LINGER) instanceof Integer seconds && seconds > 0) {
        conn.linger(seconds);
      }
      conn.close();
    }
  }

  @Override
  protected void shutdownInput() {
    conn.shutInput();
  }

  @Override
  protected void shutdownOutput() {
    conn.shutOutput();
  }

  @Override
  protected boolean supportsUrgentData() {
    return true;
  }

  @Override
  protected void sendUrgentData(int data) throws IOException {
    conn.write(new byte[] {(byte) data}, 0, 1);
  }

  private int timeout() {
    return options.get(SocketOptions.SO_TIMEOUT) instanceof Integer millis ? millis : 0;
  }

  @Override
  public void setOption(int id, Object value) {
    options.put(id, value);
  }

  @Override
  public Object getOption(int id) {
    return switch (id) {
      case SocketOptions.SO_TIMEOUT -> timeout();
      case SocketOptions.SO_BINDADDR -> InetAddress.getLoopbackAddress();
      case SocketOptions.SO_RCVBUF, SocketOptions.SO_SNDBUF ->
          options.getOrDefault(id, Conn.SEND_BUFFER);
      case SocketOptions.SO_LINGER -> options.getOrDefault(id, -1);
      case SocketOptions.IP_TOS -> options.getOrDefault(id, 0);
      default -> options.getOrDefault(id, false);
    };
  }
}
