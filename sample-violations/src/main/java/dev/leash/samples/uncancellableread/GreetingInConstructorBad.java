package dev.leash.samples.uncancellableread;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** The acceptor makes an object of each client, and that object waits for a greeting at once. */
public class GreetingInConstructorBad implements Runnable {
  private final ServerSocket server;
  private int guests;

  public GreetingInConstructorBad(int port) throws IOException {
    server = new ServerSocket(port);
  }

  @Override
  public void run() {
    try {
      while (true) {
        Socket client = server.accept();
        // step #greeting
        guests += new GreetedGuest(client).number;
      }
    } catch (IOException e) {
      System.err.println("closed after " + guests);
    }
  }

  public void stop() throws IOException {
    server.close();
  }
}

/** It is given a socket: it knows what it waits for. */
class GreetedGuest {
  final int number;

  GreetedGuest(Socket socket) throws IOException {
    // expect warning LEASH_UNCANCELLABLE_READ #greeting
    number = new DataInputStream(socket.getInputStream()).readInt();
  }
}
