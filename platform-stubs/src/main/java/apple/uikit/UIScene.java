package apple.uikit;

/** One instance of the app's user interface. */
public class UIScene {
  protected UIScene() {}
}
