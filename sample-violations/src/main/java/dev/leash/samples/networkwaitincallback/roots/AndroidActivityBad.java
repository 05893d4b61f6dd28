package dev.leash.samples.networkwaitincallback.roots;

import android.app.Activity;
import java.io.IOException;
import java.net.Socket;

/** An activity that goes away. */
public class AndroidActivityBad extends Activity {
  private Socket socket;

  @Override
  protected void onPause() {
    super.onPause();
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=android] #pause
    connect();
  }

  @Override
  protected void onStop() {
    super.onStop();
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=android] #stop
    connect();
  }

  private void connect() {
    try {
      // step #pause #stop
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
