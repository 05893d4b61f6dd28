package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Interrupting the group interrupts each of its threads, and that closes their channels. */
public class InterruptedGroupOk extends Thread {
  private final ThreadGroup clients = new ThreadGroup("clients");
  private final ServerSocketChannel listener;

  public InterruptedGroupOk() throws IOException {
    listener = ServerSocketChannel.open();
  }

  @Override
  public void run() {
    try {
      while (true) {
        SocketChannel channel = listener.accept();
        new Thread(clients, new Client(channel)).start();
        new Greeter(clients, channel).start();
      }
    } catch (IOException e) {
      System.err.println("stopped");
    }
  }

  public void close() {
    interrupt();
    clients.interrupt();
  }

  private record Client(SocketChannel channel) implements Runnable {
    @Override
    public void run() {
      try {
        channel.read(ByteBuffer.allocate(64));
      } catch (IOException e) {
        System.err.println("client lost");
      }
    }
  }

  private static final class Greeter extends Thread {
    private final SocketChannel channel;

    Greeter(ThreadGroup group, SocketChannel channel) {
      super(group, "greeter");
      this.channel = channel;
    }

    @Override
    public void run() {
      try {
        channel.read(ByteBuffer.allocate(64));
      } catch (IOException e) {
        System.err.println("client lost");
      }
    }
  }
}
