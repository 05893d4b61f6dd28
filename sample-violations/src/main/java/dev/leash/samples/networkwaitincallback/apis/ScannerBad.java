package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.net.Socket;
import java.util.Scanner;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A scanner declares no {@code IOException} and waits all the same. */
public class ScannerBad extends UIApplicationDelegateAdapter {
  private final Scanner scanner;
  String answer;

  ScannerBad(Socket socket) throws IOException {
    scanner = new Scanner(socket.getInputStream(), "UTF-8");
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
    answer = scanner.nextLine();
  }
}
