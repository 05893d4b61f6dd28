package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Connects with a time-out, then reads without one; the socket never leaves the method. */
public class LocalClientBad implements Runnable {
  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("quotes.example.org", 17), 5000);
      InputStream in = socket.getInputStream();
      StringBuilder quote = new StringBuilder();
      int c;
      // expect warning LEASH_UNCANCELLABLE_READ
      while ((c = in.read()) >= 0) {
        quote.append((char) c);
      }
      System.out.println(quote);
    } catch (IOException e) {
      System.err.println("no quote today");
    }
  }
}
