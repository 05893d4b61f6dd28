package dev.leash.samples.networkwaitincallback.handoffs;

import android.app.Activity;
import java.io.IOException;
import java.net.Socket;

/** On the UI thread already, {@code runOnUiThread} is a plain call. */
public class RunOnUiThreadBad extends Activity {
  Socket socket;

  @Override
  protected void onStop() {
    super.onStop();
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=android] #a
    runOnUiThread(this::connect);
  }

  private void connect() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
