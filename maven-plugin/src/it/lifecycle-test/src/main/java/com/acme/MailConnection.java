package com.acme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that hears of new mail (IMAP IDLE). */
class MailConnection {
  private final Socket socket = new Socket();
  private BufferedReader in;

  void open() throws IOException {
    socket.connect(new InetSocketAddress("imap.example.com", 1143), 10_000);
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    say("a1 IDLE");
  }

  void leaveIdle() throws IOException {
    say("DONE");
  }

  private void say(String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    if (in.readLine() == null) {
      throw new IOException("the server has hung up");
    }
  }

  boolean isOpen() {
    return in != null && !socket.isClosed();
  }

  void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // it is of no use any more
    }
  }
}
