package dev.leash.runtime.net;

import java.security.Principal;
import java.security.cert.Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSessionContext;

/** A session whose peer shows no certificate. */
final class SimSslSession implements SSLSession {
  private final String suite;

  SimSslSession(String suite) {
    this.suite = suite;
  }

  @Override
  public byte[] getId() {
    return new byte[] {1};
  }

  @Override
  public SSLSessionContext getSessionContext() {
    return null;
  }

  @Override
  public long getCreationTime() {
    return 0;
  }

  @Override
  public long getLastAccessedTime() {
    return 0;
  }

  @Override
  public void invalidate() {}

  @Override
  public boolean isValid() {
    return true;
  }

  @Override
  public void putValue(String name, Object value) {}

  @Override
  public Object getValue(String name) {
    return null;
  }

  @Override
  public void removeValue(String name) {}

  @Override
  public String[] getValueNames() {
    return new String[0];
  }

  @Override
  public Certificate[] getPeerCertificates() throws SSLPeerUnverifiedException {
    throw new SSLPeerUnverifiedException("the model's peers show no certificate");
  }

  @Override
  public Certificate[] getLocalCertificates() {
    return null;
  }

  @Override
  public Principal getPeerPrincipal() throws SSLPeerUnverifiedException {
    throw new SSLPeerUnverifiedException("the model's peers show no certificate");
  }

  @Override
  public Principal getLocalPrincipal() {
    return null;
  }

  @Override
  public String getCipherSuite() {
    return suite;
  }

  @Override
  public String getProtocol() {
    return "TLSv1.2";
  }

  @Override
  public String getPeerHost() {
    return "peer";
  }

  @Override
  public int getPeerPort() {
    return 443;
  }

  @Override
  public int getPacketBufferSize() {
    return 16 * 1024;
  }

  @Override
  public int getApplicationBufferSize() {
    return 16 * 1024;
  }
}
