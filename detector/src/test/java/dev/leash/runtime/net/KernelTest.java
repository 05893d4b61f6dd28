package dev.leash.runtime.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.runtime.sim.Choices;
import dev.leash.runtime.sim.RunEnd;
import dev.leash.runtime.sim.SimThread;
import dev.leash.runtime.sim.Wait;
import dev.leash.runtime.sim.World;
import dev.leash.runtime.sim.WorldLimits;
import java.io.IOException;
import java.net.ConnectException;
import java.net.DatagramPacket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KernelTest {
  private static final long SECOND = 1_000_000_000L;

  private final World world = new World(Choices.fifo(), WorldLimits.standard());
  private final Kernel kernel = new Kernel(world);

  @AfterEach
  void close() {
    world.close();
  }

  /** Runs code on a thread of the process; what it throws is thrown here. */
  private <T> T inProcess(Callable<T> code) throws Exception {
    Object[] result = new Object[2];
    SimThread thread =
        world.spawn(
            "app",
            false,
            () -> {
              try {
                result[0] = code.call();
              } catch (Exception e) {
                result[1] = e;
              }
            });
    RunEnd end = world.runUntil(() -> thread.state() == SimThread.State.DONE, Long.MAX_VALUE);
    assertInstanceOf(RunEnd.Done.class, end, end.toString());
    if (result[1] != null) {
      throw (Exception) result[1];
    }
    @SuppressWarnings("unchecked")
    T value = (T) result[0];
    return value;
  }

  @Test
  void aConnectionTakesLookUpAndRoundTrip() throws Exception {
    kernel.peer("a.example.org", 7, () -> Peers.answering("yes"));
    int read =
        inProcess(
            () -> {
              try (SimSocket socket = new SimSocket("a.example.org", 7)) {
                assertEquals(4.0 * Network.FINE.oneWay(), (double) world.now(), SECOND / 1000.0);
                socket.getOutputStream().write('?');
                return socket.getInputStream().read();
              }
            });
    assertEquals('y', read);
  }

  @Test
  void aDeadNetworkIsSilentUntilTheKernelGivesUp() {
    kernel.network(Network.DEAD);
    InetSocketAddress address = new InetSocketAddress("10.1.2.3", 7);
    assertThrows(
        ConnectException.class,
        () ->
            inProcess(
                () -> {
                  new SimSocket().connect(address);
                  return null;
                }));
    assertEquals(75 * SECOND, world.now());
  }

  @Test
  void limitsOfTheSocketHold() {
    kernel.standardPeer(Peers::silent);
    assertThrows(
        SocketTimeoutException.class,
        () ->
            inProcess(
                () -> {
                  SimSocket socket = new SimSocket("10.1.2.3", 7);
                  socket.setSoTimeout(300);
                  return socket.getInputStream().read();
                }));
    assertTrue(world.now() < SECOND, "at " + world.now());
    kernel.network(Network.DEAD);
    InetSocketAddress address = new InetSocketAddress("10.1.2.3", 7);
    assertThrows(
        SocketTimeoutException.class,
        () ->
            inProcess(
                () -> {
                  new SimSocket().connect(address, 2000);
                  return null;
                }));
  }

  @Test
  void namesAreLookedUpOverTheNetwork() throws Exception {
    assertEquals("10.1.2.3", inProcess(() -> NetHooks.getByName("10.1.2.3").getHostAddress()));
    assertEquals(0, world.now());
    inProcess(() -> NetHooks.getByName("a.example.org"));
    assertEquals(2.0 * Network.FINE.oneWay(), (double) world.now(), 10.0);
    kernel.network(Network.DEAD);
    assertThrows(
        UnknownHostException.class, () -> inProcess(() -> NetHooks.getByName("b.example.org")));
  }

  @Test
  void aWriteBlocksOnlyWhenTheSendBufferIsFull() throws Exception {
    kernel.standardPeer(Peers::stalled);
    long[] at = new long[2];
    SimThread writer =
        world.spawn(
            "app",
            false,
            () -> {
              try {
                SimSocket socket = new SimSocket("10.1.2.3", 7);
                at[0] = world.now();
                socket.getOutputStream().write(new byte[Conn.SEND_BUFFER]);
                at[1] = world.now();
                socket.getOutputStream().write(1);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    world.runUntil(() -> false, 60 * SECOND);
    assertEquals(at[0], at[1]);
    assertEquals(Wait.Kind.IO, writer.waiting().kind());
    assertTrue(writer.waiting().text().contains("send buffer"), writer.waiting().text());
  }

  @Test
  void closingFromAnotherThreadEndsAReadButAnInterruptDoesNot() throws Exception {
    kernel.standardPeer(Peers::silent);
    SimSocket socket = inProcess(() -> new SimSocket("10.1.2.3", 7));
    String[] outcome = new String[1];
    SimThread reader =
        world.spawn(
            "reader",
            false,
            () -> {
              try {
                socket.getInputStream().read();
              } catch (IOException e) {
                outcome[0] = e.getMessage();
              }
            });
    world.runUntil(() -> false, world.now() + SECOND);
    world.interrupt(reader);
    world.runUntil(() -> false, world.now() + SECOND);
    assertEquals(SimThread.State.BLOCKED, reader.state());
    inProcess(
        () -> {
          socket.close();
          return null;
        });
    world.runUntil(() -> false, world.now() + SECOND);
    assertEquals("Socket closed", outcome[0]);
  }

  @Test
  void whatWasSentWhileTheNetworkWasDeadArrivesLater() throws Exception {
    kernel.standardPeer(() -> Peers.answering("late"));
    SimSocket socket = inProcess(() -> new SimSocket("10.1.2.3", 7));
    kernel.network(Network.DEAD);
    world.at(50 * SECOND, () -> kernel.network(Network.FINE));
    int read =
        inProcess(
            () -> {
              socket.getOutputStream().write(1);
              return socket.getInputStream().read();
            });
    assertEquals('l', read);
    assertTrue(world.now() > 50 * SECOND);
  }

  @Test
  void theKernelAcceptsForASuspendedApp() throws Exception {
    SimServerSocket server = inProcess(() -> new SimServerSocket(8080));
    world.suspend();
    kernel.client(8080, Peers.silent());
    kernel.client(8081, Peers.silent());
    world.runUntil(() -> false, 10 * SECOND);
    assertEquals(1, kernel.listeners().get(0).unserved());
    String trace = world.trace().events().toString();
    assertTrue(trace.contains("a client of port 8081 is refused"), trace);
    kernel.reclaim(false);
    world.resume();
    SocketException e = assertThrows(SocketException.class, () -> inProcess(server::accept));
    assertEquals("Bad file descriptor", e.getMessage());
  }

  @Test
  void aReclaimedListenerMayBeDeafWithoutAnError() throws Exception {
    SimServerSocket server = inProcess(() -> new SimServerSocket(8080));
    kernel.reclaim(true);
    kernel.client(8080, Peers.silent());
    server.setSoTimeout(5000);
    assertThrows(SocketTimeoutException.class, () -> inProcess(server::accept));
  }

  @Test
  void aReclaimedConnectionFailsAtEveryOperation() throws Exception {
    SimSocket socket = inProcess(() -> new SimSocket("10.1.2.3", 7));
    kernel.reclaim(false);
    assertThrows(SocketException.class, () -> inProcess(() -> socket.getInputStream().read()));
    assertThrows(
        SocketException.class,
        () ->
            inProcess(
                () -> {
                  socket.getOutputStream().write(1);
                  return null;
                }));
  }

  @Test
  void loopbackNeedsNoNetwork() throws Exception {
    kernel.network(Network.DEAD);
    SimServerSocket server = inProcess(() -> new SimServerSocket(8080));
    int read =
        inProcess(
            () -> {
              SimSocket client = new SimSocket("localhost", 8080);
              server.accept().getOutputStream().write(42);
              return client.getInputStream().read();
            });
    assertEquals(42, read);
  }

  @Test
  void aHandshakeWaitsForThePeer() throws Exception {
    inProcess(
        () -> {
          try (var socket = SimSslSocketFactory.getDefault().createSocket("10.1.2.3", 443)) {
            long connected = world.now();
            socket
                .getOutputStream()
                .write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals(4.0 * Network.FINE.oneWay(), (double) (world.now() - connected), 1000.0);
            return socket.getInputStream().read();
          }
        });
  }

  @Test
  void datagramsMayGetLost() throws Exception {
    SimDatagramSocket socket = inProcess(() -> new SimDatagramSocket(9));
    DatagramPacket packet =
        new DatagramPacket(new byte[] {1, 2}, 2, new InetSocketAddress("10.1.2.3", 5));
    inProcess(
        () -> {
          socket.send(packet);
          socket.receive(packet);
          return null;
        });
    assertEquals(2, packet.getLength());
    kernel.network(Network.DEAD);
    socket.setSoTimeout(100);
    assertThrows(
        SocketTimeoutException.class,
        () ->
            inProcess(
                () -> {
                  socket.send(packet);
                  socket.receive(packet);
                  return null;
                }));
  }
}
