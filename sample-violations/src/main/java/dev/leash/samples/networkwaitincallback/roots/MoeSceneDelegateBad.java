package dev.leash.samples.networkwaitincallback.roots;

import apple.uikit.UIScene;
import apple.uikit.protocol.UISceneDelegate;
import java.io.IOException;
import java.net.Socket;

/** Multi-OS Engine's scene delegate. */
public class MoeSceneDelegateBad implements UISceneDelegate {
  Socket socket;

  @Override
  public void sceneDidEnterBackground(UIScene scene) {
    try {
      // expect error LEASH_NETWORK_WAIT_IN_CALLBACK [platform=moe]
      socket = new Socket("sync.example.org", 7000);
    } catch (IOException e) {
      socket = null;
    }
  }
}
