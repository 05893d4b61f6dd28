package dev.leash.samples.lockheldacrossnetworkwait;

import android.app.Activity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Only the callback itself calls what waits, after it has let go of the lock. */
public class UnusedHolderOk extends Activity {
  private final Object lock = new Object();
  private int saved;

  @Override
  protected void onStop() {
    super.onStop();
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
