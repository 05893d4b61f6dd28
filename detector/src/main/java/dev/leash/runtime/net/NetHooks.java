package dev.leash.runtime.net;

import dev.leash.runtime.sim.NotModelled;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.util.Objects;

/** What woven code calls instead of static members of {@code java.net}. */
public final class NetHooks {
  private NetHooks() {}

  /** Opens a URL's connection in the platform's own HTTP stack; attach one to the world. */
  @FunctionalInterface
  public interface HttpStack {
    /**
     * A connection that is not connected yet.
     *
     * @param proxy null: the default
     */
    URLConnection open(URL url, Proxy proxy) throws IOException;
  }

  /** {@code InetAddress.getByName}. */
  public static InetAddress getByName(String host) throws UnknownHostException {
    return Kernel.current("java.net.InetAddress.getByName").resolve(host);
  }

  /** {@code InetAddress.getAllByName}. */
  public static InetAddress[] getAllByName(String host) throws UnknownHostException {
    return new InetAddress[] {getByName(host)};
  }

  /** {@code InetAddress.getLocalHost}: no look-up. */
  public static InetAddress getLocalHost() throws UnknownHostException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }

  /** {@code InetAddress.isReachable}: a round trip. */
  public static boolean isReachable(InetAddress address, int millis) throws IOException {
    Conn conn = Kernel.current("java.net.InetAddress.isReachable").open();
    try {
      conn.connect(Addresses.host(address), 7, Math.max(1, millis));
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      conn.close();
    }
  }

  /** {@code InetAddress.isReachable}: a round trip. */
  public static boolean isReachable(InetAddress address, NetworkInterface by, int ttl, int millis)
      throws IOException {
    return isReachable(address, millis);
  }

  /** {@code InetAddress.getHostName}: a reverse look-up unless the name is known. */
  public static String getHostName(InetAddress address) {
    String host = Addresses.host(address);
    if (!address.isLoopbackAddress() && host.equals(address.getHostAddress())) {
      try {
        Kernel.current("java.net.InetAddress.getHostName").resolve("reverse." + host);
      } catch (UnknownHostException e) {
        return host;
      }
    }
    return host;
  }

  /** {@code InetAddress.getCanonicalHostName}: always a look-up. */
  public static String getCanonicalHostName(InetAddress address) {
    if (!address.isLoopbackAddress()) {
      try {
        Kernel.current("java.net.InetAddress.getCanonicalHostName")
            .resolve("reverse." + address.getHostAddress());
      } catch (UnknownHostException e) {
        return address.getHostAddress();
      }
    }
    return Addresses.host(address);
  }

  /** {@code URL.openConnection}. */
  public static URLConnection openConnection(URL url) throws IOException {
    return openConnection(url, null);
  }

  /** {@code URL.openConnection} through a proxy. */
  public static URLConnection openConnection(URL url, Proxy proxy) throws IOException {
    String scheme = url.getProtocol();
    if (scheme.equals("jar") && !url.getFile().startsWith("file:")) {
      return openConnection(archive(url), proxy);
    }
    if (!scheme.equals("http") && !scheme.equals("https")) {
      if (scheme.equals("file") || scheme.equals("jar")) {
        return url.openConnection();
      }
      throw new NotModelled("a URL connection for " + scheme + ":");
    }
    HttpStack stack =
        dev.leash.runtime.sim.World.required("URL.openConnection").part(HttpStack.class);
    if (stack == null) {
      throw new NotModelled("java.net.URL.openConnection: the platform has no HTTP stack here");
    }
    return stack.open(url, proxy);
  }

  /** Of a URL into an archive elsewhere, the archive's: all of it is fetched first. */
  private static URL archive(URL url) throws IOException {
    String file = url.getFile();
    int entry = file.indexOf("!/");
    return new URL(entry < 0 ? file : file.substring(0, entry));
  }

  /** {@code URL.equals}: looks both hosts up unless the rest differs. */
  public static boolean equals(URL url, Object other) {
    return other instanceof URL that
        && Objects.equals(url.getRef(), that.getRef())
        && sameFile(url, that);
  }

  /** {@code URL.sameFile}: looks both hosts up unless the rest differs. */
  public static boolean sameFile(URL url, URL that) {
    if (!Objects.equals(url.getProtocol(), that.getProtocol())
        || !Objects.equals(url.getFile(), that.getFile())
        || port(url) != port(that)) {
      return false;
    }
    InetAddress here = lookedUp(url);
    InetAddress there = lookedUp(that);
    return (here == null || there == null)
        ? Objects.equals(url.getHost(), that.getHost())
        : here.equals(there);
  }

  /** {@code URL.hashCode}: looks its host up. */
  public static int hashCode(URL url) {
    InetAddress address = lookedUp(url);
    Object host = address == null ? url.getHost() : address;
    return Objects.hash(url.getProtocol(), host, url.getFile(), port(url), url.getRef());
  }

  private static int port(URL url) {
    return url.getPort() < 0 ? url.getDefaultPort() : url.getPort();
  }

  private static InetAddress lookedUp(URL url) {
    if (url.getHost().isEmpty()) {
      return null;
    }
    try {
      return Kernel.current("java.net.URL").resolve(url.getHost());
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** {@code URL.openStream}. */
  public static InputStream openStream(URL url) throws IOException {
    return openConnection(url).getInputStream();
  }

  /** {@code Socket.getFileDescriptor$}, which Android's class library has: none. */
  public static java.io.FileDescriptor descriptor(java.net.Socket socket) {
    return null;
  }

  /** {@code DatagramSocket.getFileDescriptor$}: none. */
  public static java.io.FileDescriptor descriptor(java.net.DatagramSocket socket) {
    return null;
  }

  /** {@code ServerSocket.getFileDescriptor$}: none. */
  public static java.io.FileDescriptor descriptor(java.net.ServerSocket socket) {
    return null;
  }

  /** {@code URL.toURILenient}, which Android's class library has and the JDK's has not. */
  public static java.net.URI toUriLenient(URL url) throws java.net.URISyntaxException {
    return url.toURI();
  }

  /** {@code HttpsURLConnection.getDefaultHostnameVerifier}. */
  public static javax.net.ssl.HostnameVerifier hostnameVerifier() {
    return (host, session) -> true;
  }

  /** Verification of a host's name: the model's peers are who they say. */
  public static Object verified(Object[] args) {
    return true;
  }

  /** {@code URL.getContent}. */
  public static Object getContent(URL url) throws IOException {
    return openConnection(url).getInputStream();
  }
}
