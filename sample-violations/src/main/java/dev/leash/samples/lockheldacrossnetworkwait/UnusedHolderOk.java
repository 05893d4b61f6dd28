package dev.leash.samples.lockheldacrossnetworkwait;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.robovm.apple.uikit.UIApplication;
import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

/** Only the callback itself calls what waits, after it has let go of the lock. */
public class UnusedHolderOk extends UIApplicationDelegateAdapter {
  private final Object lock = new Object();
  private int saved;

  @Override
  public void didEnterBackground(UIApplication application) {
    synchronized (lock) {
      saved++;
    }
    new Thread(UnusedHolderOk::connect).start();
  }

  private static void connect() {
    try (InputStream answer = new URL("https://sync.example.org/").openStream()) {
      System.out.println(answer.available());
    } catch (IOException e) {
      System.err.println("no connection");
    }
  }

  int saved() {
    return saved;
  }
}
