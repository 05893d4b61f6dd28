package dev.leash.runtime.bind.robovm;

import dev.leash.runtime.bind.libgdx.GameDriver;
import dev.leash.runtime.os.ios.AppDriver;
import dev.leash.runtime.os.ios.IosProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Calls an app's delegates by selector, posts the notifications beside them, and a libGDX game's
 * listeners. With a scene delegate UIKit leaves the app delegate's counterparts alone.
 */
final class DelegateDriver implements AppDriver {
  private static final String SCENE = "sceneDidEnterBackground:";
  private static final Set<String> CALLBACKS =
      Set.of(
          "applicationDidEnterBackground:",
          "applicationWillResignActive:",
          "applicationWillTerminate:",
          "applicationDidBecomeActive:",
          "applicationWillEnterForeground:",
          "application:didFinishLaunchingWithOptions:",
          SCENE,
          "sceneWillResignActive:",
          "sceneDidDisconnect:",
          "glkViewController:willPause:",
          "serviceExtensionTimeWillExpire");

  private final IosProcess process;
  private final ObjectLayer layer;
  private final GameDriver game;
  private final Callable<Object> maker;
  private final List<Object> objects = new ArrayList<>();
  private Object application;
  private Object scene;

  DelegateDriver(IosProcess process, ObjectLayer layer, GameDriver game, Callable<Object> maker) {
    this.process = process;
    this.layer = layer;
    this.game = game;
    this.maker = maker;
  }

  /** The object is called back from now on. */
  void attach(Object object) throws Throwable {
    if (objects.stream().noneMatch(o -> o == object) && !game.attach(object)) {
      objects.add(object);
      if (layer.responds(object, "application:didFinishLaunchingWithOptions:")
          || layer.responds(object, "applicationDidEnterBackground:")) {
        layer.property(application(), "delegate", object);
      }
    }
  }

  /** Whether objects of a class are called back on the way out. */
  static boolean callsBack(Class<?> type) {
    Selectors selectors = new Selectors();
    return GameDriver.callsBack(type)
        || CALLBACKS.stream().anyMatch(s -> selectors.find(type, s) != null)
        || isDelegate(type);
  }

  private static boolean isDelegate(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().startsWith("org.robovm.apple.uikit.UIApplicationDelegate")
          || c.getName().startsWith("org.robovm.apple.uikit.UISceneDelegate")) {
        return true;
      }
      for (Class<?> i : c.getInterfaces()) {
        if (i.getName().equals("org.robovm.apple.uikit.UIApplicationDelegate")
            || i.getName().equals("org.robovm.apple.uikit.UISceneDelegate")) {
          return true;
        }
      }
    }
    return false;
  }

  private Object application() throws Throwable {
    if (application == null) {
      application = process.sharedApplication();
    }
    return application;
  }

  private Object scene() {
    if (scene == null) {
      scene = layer.make("UIWindowScene");
    }
    return scene;
  }

  private boolean scenes() {
    return objects.stream().anyMatch(DelegateDriver::isScene);
  }

  private static boolean isScene(Object object) {
    for (Class<?> c = object.getClass(); c != null; c = c.getSuperclass()) {
      if (c.getName().equals("org.robovm.apple.uikit.UISceneDelegateAdapter")) {
        return true;
      }
      for (Class<?> i : c.getInterfaces()) {
        if (i.getName().equals("org.robovm.apple.uikit.UISceneDelegate")
            || i.getName().equals("org.robovm.apple.uikit.UIWindowSceneDelegate")) {
          return true;
        }
      }
    }
    return false;
  }

  private void toApp(String selector, Object... more) throws Throwable {
    Object[] args = new Object[more.length + 1];
    args[0] = application();
    System.arraycopy(more, 0, args, 1, more.length);
    for (Object object : List.copyOf(objects)) {
      layer.send(object, selector, args);
    }
  }

  private void toScenes(String selector, Object... args) throws Throwable {
    for (Object object : List.copyOf(objects)) {
      layer.send(object, selector, args);
    }
  }

  private void both(String app, String scene, String notification) throws Throwable {
    if (!scenes()) {
      toApp(app);
    }
    toScenes(scene, scene());
    process.post("UIApplication" + notification + "Notification");
  }

  @Override
  public void launch() throws Throwable {
    application();
    game.launch();
    Object made = maker == null ? null : maker.call();
    if (made != null) {
      attach(made);
    }
    toApp("application:willFinishLaunchingWithOptions:", (Object) null);
    toApp("application:didFinishLaunchingWithOptions:", (Object) null);
    toApp("applicationDidFinishLaunching:");
    toScenes("scene:willConnectToSession:options:", scene(), null, null);
    process.post("UIApplicationDidFinishLaunchingNotification");
    game.create();
    both("applicationDidBecomeActive:", "sceneDidBecomeActive:", "DidBecomeActive");
  }

  @Override
  public void willResignActive() throws Throwable {
    both("applicationWillResignActive:", "sceneWillResignActive:", "WillResignActive");
    toScenes("glkViewController:willPause:", null, true);
    game.pause();
  }

  @Override
  public void didEnterBackground() throws Throwable {
    both("applicationDidEnterBackground:", SCENE, "DidEnterBackground");
    process.post("UISceneDidEnterBackgroundNotification");
    toScenes("serviceExtensionTimeWillExpire");
  }

  @Override
  public void willEnterForeground() throws Throwable {
    both("applicationWillEnterForeground:", "sceneWillEnterForeground:", "WillEnterForeground");
  }

  @Override
  public void didBecomeActive() throws Throwable {
    both("applicationDidBecomeActive:", "sceneDidBecomeActive:", "DidBecomeActive");
    toScenes("glkViewController:willPause:", null, false);
    game.resume();
  }

  @Override
  public void willTerminate() throws Throwable {
    toApp("applicationWillTerminate:");
    toScenes("sceneDidDisconnect:", scene());
    process.post("UIApplicationWillTerminateNotification");
    game.dispose();
  }
}
