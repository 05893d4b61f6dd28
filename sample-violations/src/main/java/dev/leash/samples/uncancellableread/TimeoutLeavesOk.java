package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Any silence longer than the time-out ends the task. */
public class TimeoutLeavesOk implements Runnable {
  @Override
  public void run() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("quotes.example.org", 17), 5000);
      socket.setSoTimeout(5000);
      InputStream in = socket.getInputStream();
      StringBuilder quote = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        quote.append((char) c);
      }
      System.out.println(quote);
    } catch (IOException e) {
      System.err.println("no quote today");
    }
  }
}
