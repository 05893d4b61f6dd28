package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The thread that closes the socket after a while is started before the greeting is read. */
public class WatchdogStartedFirstOk {
  public void connect(String host) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(host, 6667), 5_000);
    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
    Thread watchdog = new Thread(new Watchdog(socket));
    watchdog.start();
    System.out.println(in.readLine());
    watchdog.interrupt();
  }

  private record Watchdog(Socket socket) implements Runnable {
    @Override
    public void run() {
      try {
        Thread.sleep(30_000);
        socket.close();
      } catch (IOException e) {
        System.err.println("not closed");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
