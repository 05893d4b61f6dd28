package dev.leash.samples.networkwaitincallback.origins;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Sometimes a file, sometimes the network: the network's case counts. */
public class EitherStreamBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  private final File cache;
  int value;

  EitherStreamBad(Socket socket, File cache) {
    this.socket = socket;
    this.cache = cache;
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try (InputStream in = open()) {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK
      value = in.read();
    } catch (IOException e) {
      value = -1;
    }
  }

  private InputStream open() throws IOException {
    return cache.exists() ? new FileInputStream(cache) : socket.getInputStream();
  }
}
