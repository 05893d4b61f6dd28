package dev.leash.runtime.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.function.Consumer;

/** The {@code java.net.ServerSocket} of woven code. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread runs at a time
public class SimServerSocket extends ServerSocket {
  private Listener listener;
  private Consumer<Listener> bound = l -> {};
  private int timeout;
  private boolean closed;

  /** Unbound. */
  public SimServerSocket() throws IOException {
    super(new KernelSocket());
  }

  /** Listening. */
  public SimServerSocket(int port) throws IOException {
    this();
    listener = Kernel.current("java.net.ServerSocket").listen(port);
  }

  /** Listening. */
  public SimServerSocket(int port, int backlog) throws IOException {
    this(port);
  }

  /** Listening. */
  public SimServerSocket(int port, int backlog, InetAddress address) throws IOException {
    this(port);
  }

  /** Told when there is a listening socket. */
  void onBound(Consumer<Listener> told) {
    bound = told;
  }

  /** The listening socket; null while it is not bound. */
  Listener listener() {
    return listener;
  }

  @Override
  public void bind(SocketAddress endpoint, int backlog) throws IOException {
    if (closed || listener != null) {
      throw new SocketException(closed ? "Socket is closed" : "Already bound");
    }
    int port = endpoint instanceof InetSocketAddress inet ? inet.getPort() : 0;
    listener = Kernel.current("java.net.ServerSocket").listen(port);
    bound.accept(listener);
  }

  @Override
  public void bind(SocketAddress endpoint) throws IOException {
    bind(endpoint, 50);
  }

  @Override
  public Socket accept() throws IOException {
    if (closed) {
      throw new SocketException("Socket is closed");
    } else if (listener == null) {
      throw new SocketException("Socket is not bound yet");
    }
    return SimSocket.accepted(listener.accept(timeout), listener.port());
  }

  @Override
  public void close() {
    closed = true;
    if (listener != null) {
      listener.close();
    }
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public boolean isBound() {
    return listener != null;
  }

  @Override
  public int getLocalPort() {
    return listener == null ? -1 : listener.port();
  }

  @Override
  public InetAddress getInetAddress() {
    return listener == null ? null : InetAddress.getLoopbackAddress();
  }

  @Override
  public SocketAddress getLocalSocketAddress() {
    return listener == null ? null : new InetSocketAddress(getInetAddress(), getLocalPort());
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
  public void setReuseAddress(boolean on) {}

  @Override
  public boolean getReuseAddress() {
    return true;
  }

  @Override
  public void setReceiveBufferSize(int size) {}

  @Override
  public int getReceiveBufferSize() {
    return Conn.SEND_BUFFER;
  }

  @Override
  public String toString() {
    return "ServerSocket[localport=" + getLocalPort() + "]";
  }
}
