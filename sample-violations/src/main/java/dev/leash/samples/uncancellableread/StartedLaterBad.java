package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The thread that closes the socket in the end is started when the greeting is there. */
public class StartedLaterBad {
  public void connect(String host) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(host, 6667), 5_000);
    BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
    Pump pump = new Pump(socket, in);
    // expect warning LEASH_UNCANCELLABLE_READ
    System.out.println(in.readLine());
    socket.setSoTimeout(60_000);
    new Thread(pump).start();
  }

  private record Pump(Socket socket, BufferedReader in) implements Runnable {
    @Override
    public void run() {
      try (socket) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          System.out.println(line);
        }
      } catch (IOException e) {
        System.err.println("connection lost");
      }
    }
  }
}
