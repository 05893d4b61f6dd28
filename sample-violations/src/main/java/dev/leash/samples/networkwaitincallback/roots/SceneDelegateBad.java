package dev.leash.samples.networkwaitincallback.roots;

import java.io.IOException;
import java.net.Socket;
import org.robovm.apple.uikit.UIScene;
import org.robovm.apple.uikit.UISceneDelegateAdapter;

/** With scenes, the scene delegate is told instead of the app's. */
public class SceneDelegateBad extends UISceneDelegateAdapter {
  Socket socket;

  @Override
  public void sceneDidEnterBackground(UIScene scene) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm]
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }

  @Override
  public void sceneWillResignActive(UIScene scene) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=robovm]
      socket = new Socket("sync.example.org", 7001);
    } catch (IOException e) {
      socket = null;
    }
  }
}
