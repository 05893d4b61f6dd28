package dev.leash.samples.networkwaitincallback.origins;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** One helper, judged per caller: a file's stream is safe, a socket's is not. */
public class SharedHelperBad extends UIApplicationDelegateAdapter {
  private final Socket socket;
  private final File file;
  int value;

  SharedHelperBad(Socket socket, File file) {
    this.socket = socket;
    this.file = file;
  }

  @Override
  public void willResignActive(UIApplication application) {
    try (InputStream in = new FileInputStream(file)) {
      value = first(in);
    } catch (IOException e) {
      value = -1;
    }
  }

  @Override
  public void didEnterBackground(UIApplication application) {
    try {
      InputStream in = socket.getInputStream();
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
      value = first(in);
    } catch (IOException e) {
      value = -1;
    }
  }

  private static int first(InputStream in) throws IOException {
    // step #a
    return in.read();
  }
}
