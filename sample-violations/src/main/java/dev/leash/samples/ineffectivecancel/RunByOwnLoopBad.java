package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;

/** A loop of one's own runs the step on its thread; stopping it only interrupts that thread. */
public class RunByOwnLoopBad {
  private final ServerSocket server;
  private final Loop loop = new Loop(new Serve());

  public RunByOwnLoopBad(int port) throws IOException {
    server = new ServerSocket(port);
  }

  public void start() {
    loop.start();
  }

  public void stop() throws IOException {
    loop.stop();
    server.close();
  }

  private final class Serve implements Runnable {
    @Override
    public void run() {
      try (Socket client = server.accept()) {
        InputStream in = client.getInputStream();
        // expect warning LEASH_INEFFECTIVE_CANCEL
        client.getOutputStream().write(in.read());
      } catch (IOException e) {
        System.err.println("client lost");
      }
    }
  }

  private static final class Loop implements Runnable {
    private final Runnable step;
    private volatile Thread thread;

    Loop(Runnable step) {
      this.step = step;
    }

    void start() {
      thread = new Thread(this, "loop");
      thread.start();
    }

    void stop() {
      thread.interrupt();
    }

    @Override
    public void run() {
      while (!Thread.currentThread().isInterrupted()) {
        step.run();
      }
    }
  }
}
