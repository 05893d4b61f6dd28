package dev.leash.runtime.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** The TLS socket factory of woven code: plain bytes, and a handshake's round trips. */
public final class SimSslSocketFactory extends SSLSocketFactory {
  private static final SimSslSocketFactory DEFAULT = new SimSslSocketFactory();

  private SimSslSocketFactory() {}

  /** {@code SSLSocketFactory.getDefault} and {@code HttpsURLConnection}'s default. */
  public static javax.net.SocketFactory getDefault() {
    return DEFAULT;
  }

  /** {@code HttpsURLConnection.getDefaultSSLSocketFactory}. */
  public static SSLSocketFactory ofHttps() {
    return DEFAULT;
  }

  /** {@code SSLContext.getSocketFactory}. */
  public static SSLSocketFactory of(SSLContext context) {
    return DEFAULT;
  }

  /** {@code HttpsURLConnection.getSSLSocketFactory}, before a connection is there. */
  public static SSLSocketFactory of(HttpsURLConnection connection) {
    return DEFAULT;
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return SimSslSocket.suites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return SimSslSocket.suites();
  }

  @Override
  public Socket createSocket() throws IOException {
    return new SimSslSocket(new SimSocket(), null, true);
  }

  @Override
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException {
    return new SimSslSocket(socket, host, autoClose);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return new SimSslSocket(new SimSocket(host, port), host, true);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return new SimSslSocket(new SimSocket(host, port), null, true);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }
}
