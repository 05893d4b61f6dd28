package dev.leash.samples.ineffectivecancel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The socket is closed first; after that the reader's lock is free. */
public class SocketThenReaderOk {
  private final Socket socket = new Socket();
  private BufferedReader reader;

  public void connect(InetSocketAddress server) throws IOException {
    socket.connect(server, 5000);
    reader = new BufferedReader(new InputStreamReader(socket.getInputStream()));
    new Thread(this::readAll).start();
  }

  private void readAll() {
    try {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        System.out.println(line);
      }
    } catch (IOException e) {
      System.err.println("disconnected");
    }
  }

  public void disconnect() throws IOException {
    socket.close();
    reader.close();
  }
}
