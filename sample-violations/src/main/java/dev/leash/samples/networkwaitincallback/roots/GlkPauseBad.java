package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.foundation.NSObject;
import org.robovm.apple.glkit.GLKViewController;
import org.robovm.apple.glkit.GLKViewControllerDelegate;

/** A game's view controller is paused when the app stops being active. */
public class GlkPauseBad extends NSObject implements GLKViewControllerDelegate {
  private Socket socket;

  @Override
  public void update(GLKViewController controller) {
    controller.setPaused(socket == null);
  }

  @Override
  public void willPause(GLKViewController controller, boolean pause) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm]
      socket = new Socket("scores.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
