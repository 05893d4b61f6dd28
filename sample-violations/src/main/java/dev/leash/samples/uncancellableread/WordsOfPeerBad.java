package dev.leash.samples.uncancellableread;

import java.io.IOException;
import java.net.Socket;
import java.util.Iterator;
import java.util.Scanner;

/** The loop sees an iterator; each of its words comes from the peer. */
public class WordsOfPeerBad implements Runnable {
  private final String host;

  public WordsOfPeerBad(String host) {
    this.host = host;
  }

  @Override
  public void run() {
    // expect warning LEASH_UNCANCELLABLE_CONNECT
    try (Socket socket = new Socket(host, 2628)) {
      Iterator<String> words = new Scanner(socket.getInputStream(), "UTF-8");
      // expect warning LEASH_UNCANCELLABLE_READ
      while (words.hasNext()) {
        System.out.println(words.next());
      }
    } catch (IOException e) {
      System.err.println("no words");
    }
  }
}
