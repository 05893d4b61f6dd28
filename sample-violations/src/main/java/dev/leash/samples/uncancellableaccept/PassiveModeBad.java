package dev.leash.samples.uncancellableaccept;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** One session of a file server: only the session's own thread closes the data listener. */
public class PassiveModeBad implements Runnable {
  private final byte[] listing;
  private ServerSocket passive;
  private Socket data;

  public PassiveModeBad(byte[] listing) {
    this.listing = listing.clone();
  }

  @Override
  public void run() {
    try {
      passive = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      // step #a
      openData();
      OutputStream out = data.getOutputStream();
      out.write(listing);
      out.flush();
    } catch (IOException e) {
      System.err.println("transfer failed");
    } finally {
      closeData();
    }
  }

  private void openData() throws IOException {
    if (data == null) {
      // expect warning LEASH_UNCANCELLABLE_ACCEPT #a
      data = passive.accept();
    }
  }

  private void closeData() {
    try {
      if (data != null) {
        data.close();
      }
      if (passive != null) {
        passive.close();
      }
    } catch (IOException e) {
      System.err.println("data connection not closed");
    }
  }
}
