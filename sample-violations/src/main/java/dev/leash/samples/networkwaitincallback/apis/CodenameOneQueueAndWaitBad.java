package dev.leash.samples.networkwaitincallback.apis;

import com.codename1.io.ConnectionRequest;
import com.codename1.io.NetworkManager;
import com.codename1.system.Lifecycle;

/** Queues a request and waits for its end. */
public class CodenameOneQueueAndWaitBad extends Lifecycle {
  private final ConnectionRequest request = new ConnectionRequest();

  @Override
  public void stop() {
    NetworkManager network = NetworkManager.getInstance();
    // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=codenameone]
    network.addToQueueAndWait(request);
  }
}
