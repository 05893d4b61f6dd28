package dev.leash.samples.networkwaitincallback.origins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Another method put the socket's stream into the field. */
public class FieldStreamBad extends UIApplicationDelegateAdapter {
  private BufferedReader reader;
  String answer;

  void connected(Socket socket) throws IOException {
    reader =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      answer = reader.readLine();
    } catch (IOException e) {
      answer = null;
    }
  }
}
