package dev.leash.samples.ineffectivecancel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The reader's {@code close} waits for the lock that the blocked {@code readLine} holds. */
public class ReaderClosedBad {
  private BufferedReader reader;

  public void connect(InetSocketAddress server) throws IOException {
    Socket socket = new Socket();
    socket.connect(server, 5000);
    reader = new BufferedReader(new InputStreamReader(socket.getInputStream()));
    Thread thread = new Thread(this::readAll);
    thread.start();
  }

  private void readAll() {
    try {
      while (true) {
        // expect warning LEASH_INEFFECTIVE_CANCEL
        String line = reader.readLine();
        if (line == null) {
          return;
        }
        System.out.println(line);
      }
    } catch (IOException e) {
      System.err.println("connection lost");
    }
  }

  public void disconnect() throws IOException {
    reader.close();
  }
}
