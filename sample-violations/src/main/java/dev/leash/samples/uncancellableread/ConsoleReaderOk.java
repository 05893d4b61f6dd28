package dev.leash.samples.uncancellableread;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;

/** Reads, on a thread, what is no network: a file, and what the user types. */
public class ConsoleReaderOk extends Thread {
  @Override
  public void run() {
    try (FileInputStream file = new FileInputStream("commands.txt")) {
      while (file.read() >= 0) {
        Thread.yield();
      }
      BufferedReader console = new BufferedReader(new InputStreamReader(System.in));
      for (String line = console.readLine(); line != null; line = console.readLine()) {
        System.out.println(line);
      }
    } catch (IOException e) {
      System.err.println("no input");
    }
  }
}
