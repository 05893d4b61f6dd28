package dev.leash.runtime.bind.javanet;

import dev.leash.runtime.net.NetHooks;
import dev.leash.runtime.net.SimDatagramSocket;
import dev.leash.runtime.net.SimInetSocketAddress;
import dev.leash.runtime.net.SimProvider;
import dev.leash.runtime.net.SimServerSocket;
import dev.leash.runtime.net.SimServerSocketFactory;
import dev.leash.runtime.net.SimSocket;
import dev.leash.runtime.net.SimSocketFactory;
import dev.leash.runtime.net.SimSslSocketFactory;
import dev.leash.runtime.weave.Hook;
import dev.leash.runtime.weave.WeaveRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The rules that route {@code java.net}. */
public final class JavaNetRules {
  private static final String ADDRESS = "java/net/InetAddress.";
  private static final String TLS = "Ljavax/net/ssl/SSLSocketFactory;";

  private static final String VERIFY = "(Ljava/lang/String;Ljavax/net/ssl/SSLSession;)Z";
  private static final Hook VERIFIED = Hook.ofArray(NetHooks.class, "verified");

  private final Map<String, Hook> calls = new HashMap<>();

  private JavaNetRules() {}

  /** Sockets, look-ups, URLs, factories; what is not modelled is refused. */
  public static WeaveRules rules() {
    JavaNetRules rules = new JavaNetRules();
    rules.calls();
    rules.channels();
    return WeaveRules.none()
        .withCalls(rules.calls)
        .withBodies(
            Map.of(
                "okhttp3/internal/tls/OkHostnameVerifier.verify" + VERIFY, VERIFIED,
                "javax/net/ssl/DefaultHostnameVerifier.verify" + VERIFY, VERIFIED))
        .withTypes(
            Map.of(
                "java/net/Socket", name(SimSocket.class),
                "java/net/ServerSocket", name(SimServerSocket.class),
                "java/net/DatagramSocket", name(SimDatagramSocket.class),
                "java/net/MulticastSocket", name(SimDatagramSocket.class),
                "java/net/InetSocketAddress", name(SimInetSocketAddress.class)))
        .withRefused(
            Set.of(
                "java/nio/channels/AsynchronousSocketChannel.open",
                "java/nio/channels/AsynchronousServerSocketChannel.open",
                "javax/net/ssl/SSLContext.getServerSocketFactory",
                "javax/net/ssl/SSLContext.createSSLEngine",
                "javax/net/ssl/SSLServerSocketFactory.getDefault"));
  }

  private static String name(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  private void calls() {
    String inet = "Ljava/net/InetAddress;";
    call(ADDRESS + "getByName(Ljava/lang/String;)" + inet, "getByName");
    call(ADDRESS + "getAllByName(Ljava/lang/String;)[" + inet, "getAllByName");
    call(ADDRESS + "getLocalHost()" + inet, "getLocalHost");
    call(ADDRESS + "isReachable(I)Z", "isReachable");
    call(ADDRESS + "isReachable(Ljava/net/NetworkInterface;II)Z", "isReachable");
    call(ADDRESS + "getHostName()Ljava/lang/String;", "getHostName");
    call(ADDRESS + "getCanonicalHostName()Ljava/lang/String;", "getCanonicalHostName");
    String connection = "Ljava/net/URLConnection;";
    call("java/net/URL.openConnection()" + connection, "openConnection");
    call("java/net/URL.openConnection(Ljava/net/Proxy;)" + connection, "openConnection");
    call("java/net/URL.equals(Ljava/lang/Object;)Z", "equals");
    call("java/net/URL.hashCode()I", "hashCode");
    call("java/net/URL.sameFile(Ljava/net/URL;)Z", "sameFile");
    call("java/net/URL.openStream()Ljava/io/InputStream;", "openStream");
    String descriptor = "getFileDescriptor$()Ljava/io/FileDescriptor;";
    call("java/net/Socket." + descriptor, "descriptor");
    call("java/net/DatagramSocket." + descriptor, "descriptor");
    call("java/net/ServerSocket." + descriptor, "descriptor");
    call("java/net/URL.toURILenient()Ljava/net/URI;", "toUriLenient");
    call("java/net/URL.getContent()Ljava/lang/Object;", "getContent");
    calls.put(
        "javax/net/SocketFactory.getDefault()Ljavax/net/SocketFactory;",
        Hook.of(SimSocketFactory.class, "getDefault"));
    calls.put(
        "javax/net/ServerSocketFactory.getDefault()Ljavax/net/ServerSocketFactory;",
        Hook.of(SimServerSocketFactory.class, "getDefault"));
    calls.put(
        "javax/net/ssl/SSLSocketFactory.getDefault()Ljavax/net/SocketFactory;",
        Hook.of(SimSslSocketFactory.class, "getDefault"));
    call(
        "javax/net/ssl/HttpsURLConnection.getDefaultHostnameVerifier()Ljavax/net/ssl/HostnameVerifier;",
        "hostnameVerifier");
    calls.put(
        "javax/net/ssl/SSLContext.getSocketFactory()" + TLS,
        Hook.of(SimSslSocketFactory.class, "of"));
    calls.put(
        "javax/net/ssl/HttpsURLConnection.getDefaultSSLSocketFactory()" + TLS,
        Hook.of(SimSslSocketFactory.class, "ofHttps"));
  }

  private void channels() {
    String nio = "java/nio/channels/";
    String socket = "Ljava/nio/channels/SocketChannel;";
    String datagrams = "Ljava/nio/channels/DatagramChannel;";
    channel(nio + "SocketChannel.open()" + socket, "openSocket");
    channel(nio + "SocketChannel.open(Ljava/net/SocketAddress;)" + socket, "openSocket");
    channel(
        nio + "ServerSocketChannel.open()Ljava/nio/channels/ServerSocketChannel;", "openServer");
    channel(nio + "DatagramChannel.open()" + datagrams, "openDatagrams");
    channel(nio + "DatagramChannel.open(Ljava/net/ProtocolFamily;)" + datagrams, "openDatagrams");
    channel(nio + "Selector.open()Ljava/nio/channels/Selector;", "openOne");
    channel(
        nio + "spi/SelectorProvider.provider()Ljava/nio/channels/spi/SelectorProvider;",
        "provider");
  }

  private void channel(String member, String hook) {
    calls.put(member, Hook.of(SimProvider.class, hook));
  }

  private void call(String member, String hook) {
    calls.put(member, Hook.of(NetHooks.class, hook));
  }
}
