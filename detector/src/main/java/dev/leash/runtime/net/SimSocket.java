package dev.leash.runtime.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.UnknownHostException;

/** The {@code java.net.Socket} of woven code: the same class, over the simulated kernel. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread runs at a time
public class SimSocket extends Socket {
  private final KernelSocket sim;

  /** Unconnected. */
  public SimSocket() throws SocketException {
    this(new KernelSocket());
  }

  /** Over an implementation of the app's own. */
  protected SimSocket(SocketImpl impl) throws SocketException {
    super(impl);
    sim = impl instanceof KernelSocket own ? own : null;
  }

  /** Connected, as {@link Socket#Socket(String, int)}. */
  public SimSocket(String host, int port) throws IOException {
    this();
    connectOrClose(Kernel.current("java.net.Socket").resolve(host), port);
  }

  /** Connected, as {@link Socket#Socket(InetAddress, int)}. */
  public SimSocket(InetAddress address, int port) throws IOException {
    this();
    connectOrClose(address, port);
  }

  /** Connected. */
  public SimSocket(String host, int port, InetAddress local, int localPort) throws IOException {
    this(host, port);
  }

  /** Connected. */
  public SimSocket(InetAddress address, int port, InetAddress local, int localPort)
      throws IOException {
    this(address, port);
  }

  /** Unconnected; the model's network has no proxies. */
  public SimSocket(Proxy proxy) throws SocketException {
    this();
  }

  /** The round trips of a TLS handshake. */
  void handshake() throws IOException {
    if (sim == null || sim.conn() == null) {
      throw new SocketException("not connected");
    }
    sim.conn().roundTrips(2, "TLS handshake with " + sim.conn().name(), getSoTimeout());
    sim.conn().secure();
  }

  /** The last word of TLS: waits for room in the send buffer, unless a close is to be abrupt. */
  void goodbye() throws IOException {
    int linger = getSoLinger();
    if (sim != null && sim.conn() != null && linger != 0) {
      sim.conn().goodbye(linger);
    }
  }

  private void connectOrClose(InetAddress address, int port) throws IOException {
    try {
      connect(new InetSocketAddress(address, port));
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Of a connection that a listening socket has accepted. */
  static SimSocket accepted(Conn conn, int localPort) throws IOException {
    KernelSocket impl = new KernelSocket();
    impl.accepted(conn, localPort);
    return new Accepted(impl);
  }

  /** Of a channel's connection, which may be connected or not. */
  static SimSocket ofChannel(Conn conn) throws IOException {
    KernelSocket impl = new KernelSocket();
    if (conn.connected()) {
      impl.accepted(conn, 0);
      return new Accepted(impl);
    }
    impl.over(conn);
    return new SimSocket(impl);
  }

  @Override
  public void connect(java.net.SocketAddress endpoint, int timeout) throws IOException {
    if (endpoint instanceof InetSocketAddress inet && inet.isUnresolved()) {
      throw new UnknownHostException(inet.getHostName());
    }
    super.connect(endpoint, timeout);
  }

  /** {@code java.net.Socket} learns from an accepted implementation only what it asks. */
  private static final class Accepted extends SimSocket {
    private final KernelSocket impl;

    Accepted(KernelSocket impl) throws SocketException {
      super(impl);
      this.impl = impl;
    }

    @Override
    public boolean isConnected() {
      return true;
    }

    @Override
    public boolean isBound() {
      return true;
    }

    @Override
    public java.io.InputStream getInputStream() throws IOException {
      check();
      return new Closing(this, impl.getInputStream());
    }

    @Override
    public java.io.OutputStream getOutputStream() throws IOException {
      check();
      return impl.getOutputStream();
    }

    private void check() throws SocketException {
      if (isClosed()) {
        throw new SocketException("Socket is closed");
      }
    }

    @Override
    public void close() throws IOException {
      impl.close();
      super.close();
    }

    @Override
    public InetAddress getInetAddress() {
      return InetAddress.getLoopbackAddress();
    }
  }

  private static final class Closing extends java.io.FilterInputStream {
    private final Socket socket;

    Closing(Socket socket, java.io.InputStream in) {
      super(in);
      this.socket = socket;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
