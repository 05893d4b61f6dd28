package dev.leash.runtime.net;

import dev.leash.runtime.sim.NotModelled;
import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** The channels and selectors of woven code. */
public final class SimProvider extends SelectorProvider {
  private static final SimProvider PROVIDER = new SimProvider();

  private SimProvider() {}

  /** {@code SelectorProvider.provider}. */
  public static SelectorProvider provider() {
    return PROVIDER;
  }

  /** {@code SocketChannel.open}. */
  public static SocketChannel openSocket() {
    return new SimSocketChannel(Kernel.current("java.nio.channels.SocketChannel").open());
  }

  /** {@code SocketChannel.open}, connected. */
  public static SocketChannel openSocket(SocketAddress to) throws IOException {
    SocketChannel channel = openSocket();
    try {
      channel.connect(to);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** {@code ServerSocketChannel.open}. */
  public static ServerSocketChannel openServer() throws IOException {
    return new SimServerSocketChannel();
  }

  /** {@code DatagramChannel.open}. */
  public static DatagramChannel openDatagrams() throws IOException {
    return new SimDatagramChannel();
  }

  /** {@code DatagramChannel.open}. */
  public static DatagramChannel openDatagrams(ProtocolFamily family) throws IOException {
    return openDatagrams();
  }

  /** {@code Selector.open}. */
  public static Selector openOne() {
    return new SimSelector();
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    return openDatagrams();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    return openDatagrams();
  }

  @Override
  public Pipe openPipe() {
    throw new NotModelled("java.nio.channels.Pipe");
  }

  @Override
  public AbstractSelector openSelector() {
    return new SimSelector();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    return openServer();
  }

  @Override
  public SocketChannel openSocketChannel() {
    return openSocket();
  }
}
