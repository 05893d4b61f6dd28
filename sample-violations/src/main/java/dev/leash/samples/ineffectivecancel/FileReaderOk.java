package dev.leash.samples.ineffectivecancel;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

/** The reader is closed, its thread interrupted, and what it reads is a file. */
public class FileReaderOk extends Thread implements AutoCloseable {
  private final BufferedReader reader;

  public FileReaderOk(String path) throws IOException {
    reader = new BufferedReader(new FileReader(path));
  }

  @Override
  public void run() {
    try {
      while (reader.readLine() != null) {
        Thread.yield();
      }
    } catch (IOException e) {
      System.err.println("unreadable");
    }
  }

  @Override
  public void close() throws IOException {
    interrupt();
    reader.close();
  }
}
