package dev.leash.runtime.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import javax.net.ServerSocketFactory;

/** The default server socket factory of woven code. */
public final class SimServerSocketFactory extends ServerSocketFactory {
  private static final SimServerSocketFactory DEFAULT = new SimServerSocketFactory();

  private SimServerSocketFactory() {}

  /** {@code ServerSocketFactory.getDefault}. */
  public static ServerSocketFactory getDefault() {
    return DEFAULT;
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new SimServerSocket();
  }

  @Override
  public ServerSocket createServerSocket(int port) throws IOException {
    return new SimServerSocket(port);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) throws IOException {
    return new SimServerSocket(port);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    return new SimServerSocket(port);
  }
}
