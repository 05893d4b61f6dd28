package dev.leash.runtime.net;

import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import java.net.BindException;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The device's kernel and the network behind it. */
public final class Kernel {
  /** A look-up that nobody answers fails after 30 s (assumed). */
  public static final long LOOKUP_NANOS = 30_000_000_000L;

  /** A full packet at 12 Mbit/s, as over the air. */
  private static final long PACKET_NANOS = 1_000_000;

  private final World world;
  private final Map<String, Supplier<? extends Peer>> peers = new HashMap<>();
  private final Map<Integer, Listener> listeners = new TreeMap<>();
  private final List<Conn> conns = new ArrayList<>();
  private final List<UdpSocket> datagrams = new ArrayList<>();
  private final List<Runnable> held = new ArrayList<>();
  private Supplier<? extends Peer> standard;
  private Supplier<? extends Peer> clients;
  private boolean refusing;
  private Network network = Network.FINE;
  private int nextPort = 49152;
  private long busyUntil;
  private boolean namesKnown;
  private boolean firstOnly;
  private int dialled;

  /** A kernel that works, attached to its world. */
  public Kernel(World world) {
    this.world = world;
    world.attach(Kernel.class, this);
  }

  /** The kernel of the simulated thread that calls. */
  public static Kernel current(String what) {
    World world = World.required(what);
    Kernel kernel = world.part(Kernel.class);
    return kernel == null ? new Kernel(world) : kernel;
  }

  World world() {
    return world;
  }

  /** How the network is. */
  public Network network() {
    return network;
  }

  /** The network changes. Packets that could not arrive do so when it works again. */
  public void network(Network now) {
    if (network != now) {
      network = now;
      world.note("the network is " + now.name().toLowerCase(java.util.Locale.ROOT));
      if (now != Network.DEAD) {
        List<Runnable> late = List.copyOf(held);
        held.clear();
        late.forEach(Runnable::run);
      }
    }
  }

  /** All that the app's connections have sent is under way, or has arrived. */
  public void congested(boolean on) {
    for (Conn conn : connections()) {
      if (on) {
        conn.congest();
      } else {
        conn.relieve();
      }
    }
  }

  /** How long a packet waits for those of the same moment on the one link that the device has. */
  long queue() {
    long wait = Math.max(0, busyUntil - world.now());
    busyUntil = world.now() + wait + PACKET_NANOS;
    return wait;
  }

  void hold(Runnable packet) {
    held.add(packet);
  }

  /** Who answers on a host's port; port 0: on any. */
  public void peer(String host, int port, Supplier<? extends Peer> peer) {
    peers.put(host + ":" + port, peer);
  }

  /**
   * Who answers elsewhere; a supplier of null: nobody, connections are refused.
   *
   * @param peer null: servers of the protocol that belongs to the port
   */
  public void standardPeer(Supplier<? extends Peer> peer) {
    standard = peer;
  }

  /** From now on one client connects to each new listening socket; null: none. */
  public void clients(Supplier<? extends Peer> peer) {
    clients = peer;
  }

  /** Whether all names are looked up already, so that a look-up needs no network. */
  public void namesKnown(boolean on) {
    namesKnown = on;
  }

  /** Whether nobody can be reached by a connection after the first from now on. */
  public void firstOnly(boolean on) {
    firstOnly = on;
    dialled = 0;
  }

  /** Whether every new connection is refused. */
  public void refuse(boolean on) {
    refusing = on;
  }

  /** A new socket. */
  public Conn open() {
    Conn conn = new Conn(this);
    conns.add(conn);
    return conn;
  }

  /**
   * A new listening socket.
   *
   * @param port 0: any free one
   */
  public Listener listen(int port) throws BindException {
    int actual = port == 0 ? nextPort++ : port;
    if (listeners.containsKey(actual)) {
      throw new BindException("Address already in use");
    }
    Listener listener = new Listener(this, actual);
    listeners.put(actual, listener);
    world.note("listens on port " + actual);
    if (clients != null) {
      client(actual, clients.get());
    }
    return listener;
  }

  UdpSocket datagrams(int port) throws SocketException {
    int actual = port == 0 ? nextPort++ : port;
    UdpSocket socket = new UdpSocket(this, actual);
    datagrams.add(socket);
    return socket;
  }

  int anyPort() {
    return nextPort++;
  }

  void forget(Conn conn) {
    conns.remove(conn);
  }

  void forget(Listener listener) {
    listeners.remove(listener.port(), listener);
  }

  void forget(UdpSocket socket) {
    datagrams.remove(socket);
  }

  /** The app's connections that it has not closed, oldest first. */
  public List<Conn> connections() {
    return List.copyOf(conns);
  }

  /** The app's listening sockets that it has not closed, by port. */
  public List<Listener> listeners() {
    return List.copyOf(listeners.values());
  }

  void dial(Conn conn, String host, int port) {
    boolean local = isLocal(host);
    Flow toPeer = new Flow(this, local);
    if (local) {
      toPeer.send(() -> loopback(conn, host, port));
      return;
    }
    if (firstOnly && dialled++ > 0) {
      return;
    }
    PeerEnd end = new PeerEnd(this, conn, port);
    toPeer.send(
        () -> {
          Peer peer = peerOf(host, port);
          if (peer == null) {
            end.answer(() -> conn.fail("Connection refused"));
          } else {
            end.answer(() -> conn.established(host + ":" + port, remote(toPeer, peer, end)));
            peer.connected(end);
          }
        });
  }

  private Peer peerOf(String host, int port) {
    if (refusing) {
      return null;
    }
    Supplier<? extends Peer> known = peers.get(host + ":" + port);
    if (known == null) {
      known = peers.getOrDefault(host + ":0", standard);
    }
    return known == null ? Protocols.of(port) : known.get();
  }

  private static Conn.Remote remote(Flow flow, Peer peer, PeerEnd end) {
    return new Conn.Remote() {
      @Override
      public void bytes(byte[] bytes) {
        flow.send(
            () -> {
              if (end.reading()) {
                end.acknowledge(bytes.length);
                peer.received(end, bytes);
              }
            });
      }

      @Override
      public void finished() {
        flow.send(() -> peer.finished(end));
      }
    };
  }

  private void loopback(Conn conn, String host, int port) {
    Listener listener = listeners.get(port);
    Conn other = open();
    if (listener == null || !listener.offer(other)) {
      forget(other);
      conn.fail("Connection refused");
      return;
    }
    conn.established(host + ":" + port, pipe(conn, other));
    other.established(host + ":" + anyPort(), pipe(other, conn));
  }

  private Conn.Remote pipe(Conn from, Conn to) {
    Flow flow = new Flow(this, true);
    return new Conn.Remote() {
      @Override
      public void bytes(byte[] bytes) {
        flow.send(
            () -> {
              to.arrived(bytes);
              from.acknowledged(bytes.length);
            });
      }

      @Override
      public void finished() {
        flow.send(to::finishedByPeer);
      }
    };
  }

  /** A remote client connects to one of the app's listening sockets. */
  public void client(int port, Peer peer) {
    Flow flow = new Flow(this, false);
    flow.send(
        () -> {
          Conn conn = open();
          PeerEnd end = new PeerEnd(this, conn, 0);
          Listener listener = listeners.get(port);
          conn.established("client:" + anyPort(), remote(flow, peer, end));
          if (listener == null || !listener.offer(conn)) {
            forget(conn);
            world.note("a client of port " + port + " is refused");
          } else {
            world.note("a client of port " + port + " is accepted by the kernel");
            end.answer(() -> {});
            peer.connected(end);
          }
        });
  }

  /** Each connection is reset by its peer. */
  public void resetAll() {
    List.copyOf(conns).forEach(c -> c.fail("Connection reset"));
  }

  /**
   * The system takes the sockets of a suspended app away: every operation on them fails.
   *
   * @param silently whether listening sockets are deaf without an error
   */
  public void reclaim(boolean silently) {
    world.note("the system reclaims the app's sockets");
    List.copyOf(conns).forEach(c -> c.fail("Bad file descriptor"));
    listeners.values().forEach(l -> l.reclaim(silently));
    listeners.clear();
    List.copyOf(datagrams).forEach(d -> d.fail("Bad file descriptor"));
  }

  /** Whether a name or address means this device. */
  static boolean isLocal(String host) {
    return host.equals("localhost")
        || host.startsWith("127.")
        || host.equals("::1")
        || host.equals("0.0.0.0");
  }

  /** Looks a name up; blocks on the network unless it is an address or local. */
  public InetAddress resolve(String host) throws UnknownHostException {
    if (host == null || host.isEmpty()) {
      return InetAddress.getLoopbackAddress();
    }
    byte[] literal = Addresses.literal(host);
    if (literal != null) {
      return InetAddress.getByAddress(host.startsWith("[") ? null : host, literal);
    }
    if (host.equals("localhost")) {
      return InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1});
    }
    if (!namesKnown) {
      await("looking up " + host, host);
    }
    return InetAddress.getByAddress(host, Addresses.madeUp(host));
  }

  private void await(String text, String host) throws UnknownHostException {
    boolean[] answered = new boolean[1];
    SimThread self = World.currentThread();
    Flow flow = new Flow(this, false);
    flow.send(
        () ->
            flow.send(
                () -> {
                  answered[0] = true;
                  world.wake(self);
                }));
    long deadline = world.plus(LOOKUP_NANOS);
    Wait wait = Wait.io(text, host);
    while (!answered[0] && world.now() < deadline) {
      world.block(wait, deadline);
    }
    if (!answered[0]) {
      throw new UnknownHostException(host);
    }
  }
}
