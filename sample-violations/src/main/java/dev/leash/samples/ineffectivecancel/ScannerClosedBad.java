package dev.leash.samples.ineffectivecancel;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Scanner;

/** A scanner is closed no better than a reader. */
public class ScannerClosedBad implements AutoCloseable {
  private final Session session;

  public ScannerClosedBad(InetSocketAddress server) throws IOException {
    Socket socket = new Socket();
    socket.connect(server, 5000);
    session = new Session(new Scanner(socket.getInputStream()));
    new Thread(session).start();
  }

  @Override
  public void close() {
    session.input().close();
  }

  private record Session(Scanner input) implements Runnable {
    @Override
    public void run() {
      // expect warning LEASH_INEFFECTIVE_CANCEL
      String greeting = input.nextLine();
      System.out.println(greeting);
    }
  }
}
