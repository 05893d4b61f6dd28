package dev.leash.samples.networkwaitincallback.bounds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** A peer that sends one character in each interval never lets a line end. */
public class ReadLineTimeoutBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  String answer;

  ReadLineTimeoutBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      socket.setSoTimeout(300);
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = reader.readLine();
    } catch (IOException e) {
      answer = null;
    }
  }
}
