package dev.leash.runtime.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.ssl.HandshakeCompletedListener;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;

/**
 * A TLS socket over another: the bytes are plain, the handshake costs its round trips, and a close
 * writes the goodbye that a full send buffer blocks.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread runs at a time
final class SimSslSocket extends SSLSocket {
  private static final String SUITE = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";

  private final Socket under;
  private final boolean autoClose;
  private boolean shaken;
  private String[] protocols = {"TLSv1.2"};
  private boolean client = true;

  SimSslSocket(Socket under, String host, boolean autoClose) {
    this.under = under;
    this.autoClose = autoClose;
  }

  static String[] suites() {
    return new String[] {SUITE};
  }

  @Override
  public void startHandshake() throws IOException {
    if (!shaken) {
      if (!under.isConnected() || under.isClosed()) {
        throw new SocketException(under.isClosed() ? "Socket is closed" : "not connected");
      }
      if (under instanceof SimSocket socket) {
        socket.handshake();
      } else {
        under.getOutputStream().flush();
      }
      shaken = true;
    }
  }

  @Override
  public InputStream getInputStream() throws IOException {
    InputStream in = under.getInputStream();
    return new java.io.FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        startHandshake();
        return super.read();
      }

      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        startHandshake();
        return super.read(to, offset, length);
      }

      @Override
      public void close() throws IOException {
        SimSslSocket.this.close();
      }
    };
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    OutputStream out = under.getOutputStream();
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] from, int offset, int length) throws IOException {
        startHandshake();
        out.write(from, offset, length);
      }

      @Override
      public void flush() throws IOException {
        out.flush();
      }

      @Override
      public void close() throws IOException {
        SimSslSocket.this.close();
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (!under.isClosed() && shaken && under instanceof SimSocket socket) {
      socket.goodbye();
    }
    if (autoClose) {
      under.close();
    }
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return suites();
  }

  @Override
  public String[] getEnabledCipherSuites() {
    return suites();
  }

  @Override
  public void setEnabledCipherSuites(String[] suites) {}

  @Override
  public String[] getSupportedProtocols() {
    return new String[] {"TLSv1.2"};
  }

  @Override
  public String[] getEnabledProtocols() {
    return protocols.clone();
  }

  @Override
  public void setEnabledProtocols(String[] enabled) {
    protocols = enabled.clone();
  }

  @Override
  public SSLSession getSession() {
    return new SimSslSession(SUITE);
  }

  @Override
  public SSLSession getHandshakeSession() {
    return null;
  }

  @Override
  public String getApplicationProtocol() {
    return "";
  }

  @Override
  public void addHandshakeCompletedListener(HandshakeCompletedListener listener) {}

  @Override
  public void removeHandshakeCompletedListener(HandshakeCompletedListener listener) {}

  @Override
  public void setUseClientMode(boolean mode) {
    client = mode;
  }

  @Override
  public boolean getUseClientMode() {
    return client;
  }

  @Override
  public void setNeedClientAuth(boolean need) {}

  @Override
  public boolean getNeedClientAuth() {
    return false;
  }

  @Override
  public void setWantClientAuth(boolean want) {}

  @Override
  public boolean getWantClientAuth() {
    return false;
  }

  @Override
  public void setEnableSessionCreation(boolean flag) {}

  @Override
  public boolean getEnableSessionCreation() {
    return true;
  }

  @Override
  public void connect(SocketAddress endpoint) throws IOException {
    under.connect(endpoint);
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    under.connect(endpoint, timeout);
  }

  @Override
  public boolean isConnected() {
    return under.isConnected();
  }

  @Override
  public boolean isClosed() {
    return under.isClosed();
  }

  @Override
  public boolean isBound() {
    return under.isBound();
  }

  @Override
  public boolean isInputShutdown() {
    return under.isInputShutdown();
  }

  @Override
  public boolean isOutputShutdown() {
    return under.isOutputShutdown();
  }

  @Override
  public void shutdownInput() throws IOException {
    under.shutdownInput();
  }

  @Override
  public void shutdownOutput() throws IOException {
    under.shutdownOutput();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    under.setSoTimeout(millis);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return under.getSoTimeout();
  }

  @Override
  public void setSoLinger(boolean on, int seconds) throws SocketException {
    under.setSoLinger(on, seconds);
  }

  @Override
  public int getSoLinger() throws SocketException {
    return under.getSoLinger();
  }

  @Override
  public void setTcpNoDelay(boolean on) throws SocketException {
    under.setTcpNoDelay(on);
  }

  @Override
  public void setKeepAlive(boolean on) throws SocketException {
    under.setKeepAlive(on);
  }

  @Override
  public InetAddress getInetAddress() {
    return under.getInetAddress();
  }

  @Override
  public int getPort() {
    return under.getPort();
  }

  @Override
  public int getLocalPort() {
    return under.getLocalPort();
  }

  @Override
  public SocketAddress getRemoteSocketAddress() {
    return under.getRemoteSocketAddress();
  }
}
