package dev.leash.samples.networkwaitincallback.apis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Reads a line of the peer's. */
public class ReadLineBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  String answer;

  ReadLineBad(Socket socket) {
    this.socket = socket;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      InputStreamReader characters =
          new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
      BufferedReader reader = new BufferedReader(characters);
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = reader.readLine();
    } catch (IOException e) {
      answer = null;
    }
  }
}
