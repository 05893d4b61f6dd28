package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;

/** Codename One's main class needs no supertype: its four methods make it one. */
public class CodenameOneMainClassBad {
  Socket socket;

  public void init(Object context) {}

  public void start() {}

  public void stop() {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=codenameone]
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  public void destroy() {}
}
