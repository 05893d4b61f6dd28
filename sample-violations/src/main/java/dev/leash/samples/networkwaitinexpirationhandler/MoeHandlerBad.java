package dev.leash.samples.networkwaitinexpirationhandler;

import apple.backgroundtasks.BGTask;
import apple.uikit.UIApplication;
import java.io.IOException;
import java.net.Socket;

/** Multi-OS Engine's blocks. */
public class MoeHandlerBad {
  private Socket socket;

  long begin(UIApplication application) {
    return application.beginBackgroundTaskWithExpirationHandler(
        () -> {
          // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=moe] #task
          goodbye();
        });
  }

  void launched(BGTask task) {
    task.setExpirationHandler(
        () -> {
          // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=moe] #bg
          goodbye();
        });
  }

  private void goodbye() {
    try {
      // step #task #bg
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  boolean connected() {
    return socket != null;
  }
}
