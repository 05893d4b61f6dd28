package apple.uikit.protocol;

import apple.uikit.UIScene;

/** What the system tells a scene about its life. */
public interface UISceneDelegate {
  /** The scene is in the background. */
  default void sceneDidEnterBackground(UIScene scene) {
    throw new UnsupportedOperationException("stub");
  }
}
