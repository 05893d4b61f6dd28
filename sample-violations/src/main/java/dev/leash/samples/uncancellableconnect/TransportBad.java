package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Timer;
import java.util.TimerTask;

/** A reporter over a transport of its own, which only the timer's thread ever sees. */
public class TransportBad {
  private final Timer timer = new Timer("metrics", true);

  public void reportTo(String host) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            // step #a
            report(host);
          }
        },
        0,
        60_000);
  }

  private static void report(String host) {
    Transport transport = new Transport();
    try {
      // step #a
      transport.open(host);
      transport.send("up 1\n");
    } catch (IOException e) {
      System.err.println("no report");
    } finally {
      transport.close();
    }
  }

  private static final class Transport {
    private final Socket socket = new Socket();

    void open(String host) throws IOException {
      // expect warning LEASH_UNCANCELLABLE_CONNECT #a
      socket.connect(new InetSocketAddress(host, 2003));
    }

    void send(String line) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(line.getBytes());
    }

    void close() {
      try {
        socket.close();
      } catch (IOException e) {
        System.err.println("not closed");
      }
    }
  }
}
