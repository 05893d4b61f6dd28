package dev.leash.samples.networkwaitincallback.apis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Another thread reads a line under the reader's lock, and {@code close} needs that lock. */
public class CloseReaderInUseBad extends UIApplicationDelegateAdapter {
  private final BufferedReader reader;
  volatile String last;

  CloseReaderInUseBad(Socket socket) throws IOException {
    reader =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::listen).start();
  }

  private void listen() {
    try {
      last = reader.readLine();
    } catch (IOException e) {
      last = null;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      reader.close();
    } catch (IOException e) {
      last = null;
    }
  }
}
