package dev.leash.runtime.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.runtime.sim.SimThread;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelsTest {
  private static final InetSocketAddress PEER = new InetSocketAddress("10.1.2.3", 7);

  private final InProcess process = new InProcess();

  @AfterEach
  void close() {
    process.close();
  }

  @Test
  void aBlockingChannelReadsAndWrites() throws Exception {
    process.kernel.peer("10.1.2.3", 7, () -> Peers.answering("yes"));
    String read =
        process.call(
            () -> {
              try (SocketChannel channel = SimProvider.openSocket(PEER)) {
                channel.write(ByteBuffer.wrap(new byte[] {'?'}));
                ByteBuffer to = ByteBuffer.allocate(10);
                int n = channel.read(to);
                return new String(to.array(), 0, n, java.nio.charset.StandardCharsets.US_ASCII);
              }
            });
    assertEquals("yes", read);
  }

  @Test
  void aNonBlockingChannelNeverWaits() throws Exception {
    process.kernel.standardPeer(Peers::silent);
    process.call(
        () -> {
          SocketChannel channel = SimProvider.openSocket();
          channel.configureBlocking(false);
          assertFalse(channel.connect(PEER));
          assertFalse(channel.finishConnect());
          assertEquals(0, process.world.now());
          Selector selector = SimProvider.openOne();
          channel.register(selector, SelectionKey.OP_CONNECT);
          assertEquals(1, selector.select());
          assertTrue(channel.finishConnect());
          assertEquals(0, channel.read(ByteBuffer.allocate(1)));
          channel.close();
          return null;
        });
    assertEquals(2.0 * Network.FINE.oneWay(), (double) process.world.now(), 100.0);
  }

  @Test
  void aSelectorEndsWithItsTimeOrAWakeUp() throws Exception {
    process.call(
        () -> {
          Selector selector = SimProvider.openOne();
          assertEquals(0, selector.select(500));
          assertEquals(InProcess.SECOND / 2, process.world.now());
          process.world.after(100, selector::wakeup);
          assertEquals(0, selector.select());
          assertEquals(InProcess.SECOND / 2 + 100, process.world.now());
          assertEquals(0, selector.selectNow());
          return null;
        });
  }

  @Test
  void aSelectorHearsClients() throws Exception {
    process.call(
        () -> {
          ServerSocketChannel server = SimProvider.openServer();
          server.configureBlocking(false);
          Selector selector = SimProvider.openOne();
          server.register(selector, SelectionKey.OP_ACCEPT);
          server.socket().bind(new InetSocketAddress(7000));
          assertNull(server.accept());
          process.kernel.client(7000, Peers.silent());
          assertEquals(1, selector.select());
          assertTrue(server.accept().isConnected());
          return null;
        });
  }

  @Test
  void anInterruptClosesAChannel() {
    process.kernel.standardPeer(Peers::silent);
    assertThrows(
        ClosedByInterruptException.class,
        () ->
            process.call(
                () -> {
                  SocketChannel channel = SimProvider.openSocket(PEER);
                  SimThread self = dev.leash.runtime.sim.World.currentThread();
                  process.world.after(1000, () -> process.world.interrupt(self));
                  return channel.read(ByteBuffer.allocate(1));
                }));
  }

  @Test
  void aCloseReleasesWhoReads() {
    process.kernel.standardPeer(Peers::silent);
    assertThrows(
        AsynchronousCloseException.class,
        () ->
            process.call(
                () -> {
                  SocketChannel channel = SimProvider.openSocket(PEER);
                  process.world.spawn("closer", false, () -> close(channel));
                  return channel.read(ByteBuffer.allocate(1));
                }));
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
