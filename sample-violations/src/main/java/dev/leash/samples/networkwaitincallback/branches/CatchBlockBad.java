package dev.leash.samples.networkwaitincallback.branches;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Only when the file is missing does it ask the network. */
public class CatchBlockBad extends UIApplicationDelegateAdapter {
  Socket socket;
  int value;

  @Override
  public void didEnterBackground(UIApplication application) {
    try (InputStream in = new FileInputStream("settings")) {
      value = in.read();
    } catch (IOException e) {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK #a
      ask();
    }
  }

  private void ask() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
