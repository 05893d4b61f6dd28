package dev.leash.samples.networkwaitincallback.roots;

import android.app.Activity;
import java.io.IOException;
import javax.jmdns.JmDNS;

/** Takes the services off the network while the user waits for the next screen. */
public class AndroidJmdnsOnStopBad extends Activity {
  private JmDNS discovery;

  void discoverWith(JmDNS found) {
    discovery = found;
  }

  @Override
  protected void onStop() {
    // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK [platform=android]
    discovery.unregisterAllServices();
    try {
      // expect warning LEASH_NETWORK_WAIT_IN_CALLBACK [platform=android]
      discovery.close();
    } catch (IOException e) {
      discovery = null;
    }
    super.onStop();
  }
}
