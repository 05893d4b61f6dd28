package dev.leash.samples.networkwaitincallback.apis;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Disconnecting waits for the thread that reads the body. */
public class HttpDisconnectDuringReadBad extends UIApplicationDelegateAdapter {
  private final HttpURLConnection connection;
  volatile int received;

  HttpDisconnectDuringReadBad(HttpURLConnection connection) {
    this.connection = connection;
  }

  @Override
  public void didBecomeActive(UIApplication application) {
    new Thread(this::download).start();
  }

  private void download() {
    try (InputStream body = connection.getInputStream()) {
      while (body.read() >= 0) {
        received++;
      }
    } catch (IOException e) {
      received = -1;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
    connection.disconnect();
  }
}
