package dev.leash.runtime.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What closing costs, when what was sent is still under way. */
class ClosingTest {
  private static final InetSocketAddress PEER = new InetSocketAddress("10.1.2.3", 443);

  private final InProcess process = new InProcess();

  @AfterEach
  void close() {
    process.close();
  }

  private long spent(Socket socket) throws Exception {
    process.kernel.network(Network.DEAD);
    process.kernel.congested(true);
    long before = process.world.now();
    socket.close();
    return process.world.now() - before;
  }

  private static SSLSocket shaken() throws Exception {
    SSLSocket socket = (SSLSocket) SimSslSocketFactory.getDefault().createSocket("10.1.2.3", 443);
    socket.startHandshake();
    return socket;
  }

  @Test
  void aPlainCloseIsQuick() throws Exception {
    assertEquals(0L, process.call(() -> spent(connected())));
  }

  private static Socket connected() throws Exception {
    Socket socket = new SimSocket();
    socket.connect(PEER);
    return socket;
  }

  @Test
  void aLingeringCloseWaitsAsLongAsItLingers() throws Exception {
    long spent =
        process.call(
            () -> {
              Socket socket = connected();
              socket.setSoLinger(true, 3);
              return spent(socket);
            });
    assertEquals(3 * InProcess.SECOND, spent);
  }

  @Test
  void aWriteHasRoomWhereATlsConnectionHasNone() throws Exception {
    process.call(
        () -> {
          Socket plain = connected();
          SSLSocket tls = shaken();
          process.kernel.network(Network.DEAD);
          process.kernel.congested(true);
          long before = process.world.now();
          plain.getOutputStream().write(1);
          assertEquals(before, process.world.now());
          process.world.after(5 * InProcess.SECOND, () -> process.kernel.congested(false));
          tls.close();
          assertEquals(before + 5 * InProcess.SECOND, process.world.now());
          return null;
        });
  }

  @Test
  void anAbruptTlsCloseIsQuick() throws Exception {
    long spent =
        process.call(
            () -> {
              SSLSocket socket = shaken();
              socket.setSoLinger(true, 0);
              return spent(socket);
            });
    assertEquals(0L, spent);
  }

  @Test
  void comparingUrlsLooksBothHostsUp() throws Exception {
    URL one = new URL("http://a.example.org/x");
    URL same = new URL("http://a.example.org:80/x");
    assertTrue(process.call(() -> NetHooks.equals(one, same)));
    assertEquals((double) (4 * Network.FINE.oneWay()), (double) process.world.now(), 100);
    assertEquals(
        process.call(() -> NetHooks.hashCode(one)), process.call(() -> NetHooks.hashCode(same)));
  }
}
