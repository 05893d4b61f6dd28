package dev.leash.samples.uncancellableconnect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A tool's main thread, through a helper that tries the addresses one by one. */
public final class MainConnectsBad {
  private MainConnectsBad() {}

  public static void main(String[] args) throws IOException {
    for (InetAddress address : InetAddress.getAllByName(args[0])) {
      // step #a
      if (answers(address)) {
        System.out.println(address);
      }
    }
  }

  private static boolean answers(InetAddress address) {
    // expect warning LEASH_UNCANCELLABLE_CONNECT #a
    try (Socket socket = new Socket(address, 22)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
