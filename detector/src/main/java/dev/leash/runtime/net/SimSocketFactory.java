package dev.leash.runtime.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** The default socket factory of woven code. */
public final class SimSocketFactory extends SocketFactory {
  private static final SimSocketFactory DEFAULT = new SimSocketFactory();

  private SimSocketFactory() {}

  /** {@code SocketFactory.getDefault}. */
  public static SocketFactory getDefault() {
    return DEFAULT;
  }

  @Override
  public Socket createSocket() throws IOException {
    return new SimSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return new SimSocket(host, port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return new SimSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return new SimSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return new SimSocket(host, port);
  }
}
