package dev.leash.samples.networkwaitinexpirationhandler;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.backgroundtasks.BGTask;

/** A {@code BGTask}'s handler runs on another thread and is timed all the same. */
public class BgTaskBad {
  Socket socket;

  void launched(BGTask task) {
    task.setExpirationHandler(
        () -> {
          // expect error LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER [platform=robovm] #a
          goodbye();
          task.setTaskCompleted(false);
        });
  }

  private void goodbye() {
    try {
      // step #a
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
