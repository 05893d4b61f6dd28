package dev.leash.runtime.bind.libgdx;

import dev.leash.runtime.os.ios.IosProcess;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * Drives the listeners of a libGDX game as its iOS backend does: pause from {@code
 * willResignActive}, resume from {@code didBecomeActive}, dispose from {@code willTerminate} alone,
 * after another pause of the life-cycle listeners. The backend itself, its graphics and input, does
 * not run.
 */
public final class GameDriver {
  private static final String GDX = "com.badlogic.gdx.";
  private static final List<String> CALLED_BACK =
      List.of(GDX + "ApplicationListener", GDX + "LifecycleListener", GDX + "Screen");

  private final IosProcess process;
  private final ClassLoader loader;
  private final List<Object> listeners = new ArrayList<>();
  private final List<Object> lifecycle = new ArrayList<>();
  private Object net;
  private Object netImpl;

  /** A driver of one process; without libGDX on its class path it does nothing. */
  public GameDriver(IosProcess process, ClassLoader loader) {
    this.process = process;
    this.loader = loader;
  }

  /** Whether objects of a class are called back on the way out. */
  public static boolean callsBack(Class<?> type) {
    return CALLED_BACK.stream().anyMatch(name -> is(type, name));
  }

  private static boolean is(Class<?> type, String name) {
    if (type == null) {
      return false;
    }
    if (type.getName().equals(name)) {
      return true;
    }
    for (Class<?> inherited : type.getInterfaces()) {
      if (is(inherited, name)) {
        return true;
      }
    }
    return is(type.getSuperclass(), name);
  }

  /** Takes an object that is a listener; false if it is none. */
  public boolean attach(Object object) {
    if (is(object.getClass(), CALLED_BACK.get(1))) {
      lifecycle.add(object);
      return true;
    }
    if (callsBack(object.getClass())) {
      process.judgesHandOffs(false);
      listeners.add(object);
      return true;
    }
    return false;
  }

  /** Sets {@code Gdx.app} and {@code Gdx.net}. */
  public void launch() throws ReflectiveOperationException {
    Class<?> gdx;
    try {
      gdx = Class.forName(GDX + "Gdx", true, loader);
    } catch (ClassNotFoundException e) {
      return;
    }
    Class<?> impl = Class.forName(GDX + "net.NetJavaImpl", true, loader);
    netImpl = impl.getConstructor().newInstance();
    net = proxy(GDX + "Net", this::net);
    gdx.getField("net").set(null, net);
    gdx.getField("app").set(null, proxy(GDX + "Application", this::app));
  }

  private Object proxy(String type, InvocationHandler handler) throws ClassNotFoundException {
    Class<?> face = Class.forName(type, true, loader);
    return Proxy.newProxyInstance(loader, new Class<?>[] {face}, handler);
  }

  private Object net(Object proxy, Method method, Object[] args) throws Throwable {
    return switch (method.getName()) {
      case "newClientSocket" -> make(GDX + "net.NetJavaSocketImpl", args);
      case "newServerSocket" -> make(GDX + "net.NetJavaServerSocketImpl", args);
      case "openURI" -> false;
      case "hashCode" -> System.identityHashCode(this);
      case "equals" -> proxy == args[0];
      case "toString" -> "Net";
      default -> callLike(netImpl, method, args);
    };
  }

  private static Object callLike(Object on, Method like, Object[] args) throws Throwable {
    try {
      return on.getClass().getMethod(like.getName(), like.getParameterTypes()).invoke(on, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object make(String type, Object[] args) throws Throwable {
    for (Constructor<?> constructor : Class.forName(type, true, loader).getConstructors()) {
      if (constructor.getParameterCount() == args.length) {
        try {
          return constructor.newInstance(args);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }
    throw new NoSuchMethodException(type);
  }

  private Object app(Object proxy, Method method, Object[] args) throws Throwable {
    return switch (method.getName()) {
      case "postRunnable" -> {
        process.postToMain((Runnable) args[0]);
        yield null;
      }
      case "addLifecycleListener" -> {
        lifecycle.add(args[0]);
        yield null;
      }
      case "removeLifecycleListener" -> {
        lifecycle.remove(args[0]);
        yield null;
      }
      case "getApplicationListener" -> listeners.isEmpty() ? null : listeners.get(0);
      case "getNet" -> net;
      case "getType" ->
          Class.forName(GDX + "Application$ApplicationType", true, loader)
              .getField("iOS")
              .get(null);
      case "equals" -> proxy == args[0];
      default -> {
        Class<?> result = method.getReturnType();
        yield result == int.class ? (Object) 0 : result == long.class ? (Object) 0L : null;
      }
    };
  }

  private static void call(List<Object> objects, String name) throws Throwable {
    for (Object object : List.copyOf(objects)) {
      try {
        Method method = object.getClass().getMethod(name);
        method.setAccessible(true);
        method.invoke(object);
      } catch (NoSuchMethodException e) {
        // a Screen has no create
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  /** After the launch. */
  public void create() throws Throwable {
    call(listeners, "create");
    call(listeners, "show");
  }

  /** The app is about to be inactive. */
  public void pause() throws Throwable {
    call(lifecycle, "pause");
    call(listeners, "pause");
  }

  /** The app is active again. */
  public void resume() throws Throwable {
    call(lifecycle, "resume");
    call(listeners, "resume");
  }

  /** The app is terminated. */
  public void dispose() throws Throwable {
    call(lifecycle, "pause");
    call(listeners, "dispose");
  }
}
