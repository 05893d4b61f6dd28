package com.acme;

import java.io.IOException;
import java.net.Socket;

public class Dialer implements Runnable {
  @Override
  public void run() {
    try (Socket socket = new Socket("chat.example", 7)) {
      socket.getOutputStream().write('?');
    } catch (IOException e) {
      System.err.println("no echo");
    }
  }
}
