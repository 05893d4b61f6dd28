package dev.leash.samples.networkwaitincallback.apis;

import com.codename1.io.ConnectionRequest;
import com.codename1.io.NetworkManager;
import com.codename1.system.Lifecycle;

/** Queues a request and goes on. */
public class CodenameOneQueueOk extends Lifecycle {
  private final ConnectionRequest request = new ConnectionRequest();

  @Override
  public void stop() {
    NetworkManager.getInstance().addToQueue(request);
  }
}
