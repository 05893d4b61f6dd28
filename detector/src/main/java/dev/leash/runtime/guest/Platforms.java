package dev.leash.runtime.guest;

import dev.leash.runtime.os.ios.Callers;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Objects of platforms and libraries, made by name: the model is compiled against none of them. */
final class Platforms {
  private static final String UIKIT = "org.robovm.apple.uikit.";
  private static final String FOUNDATION = "org.robovm.apple.foundation.";

  private final ClassLoader loader;
  private final String page;
  private final Maker maker;
  private final Libraries libraries;

  Platforms(ClassLoader loader, String page, Maker maker, Libraries libraries) {
    this.libraries = libraries;
    this.loader = loader;
    this.page = page;
    this.maker = maker;
  }

  /** Null if the type is not one of these. */
  Object make(Class<?> type) throws Exception {
    return switch (type.getName()) {
      case UIKIT + "UIApplication" -> call(type, "getSharedApplication");
      case FOUNDATION + "NSURL" -> construct(type, String.class, page);
      case FOUNDATION + "NSURLRequest", FOUNDATION + "NSMutableURLRequest" -> request(type);
      case FOUNDATION + "NSData" -> construct(type, byte[].class, new byte[64]);
      case FOUNDATION + "NSString" -> construct(type, String.class, "text");
      case FOUNDATION + "NSRunLoop" -> call(type, "getMain");
      case FOUNDATION + "NSProcessInfo" -> call(type, "getSharedProcessInfo");
      case FOUNDATION + "NSOperationQueue" -> call(type, "getMainQueue");
      case "org.robovm.apple.backgroundtasks.BGTaskScheduler" -> call(type, "getSharedScheduler");
      case "org.robovm.apple.backgroundtasks.BGTask",
          "org.robovm.apple.backgroundtasks.BGProcessingTask" ->
          Callers.scheduledTask("BGProcessingTask");
      case "okhttp3.Request" -> okHttpRequest();
      case "okhttp3.Call" -> okHttpCall();
      case "com.badlogic.gdx.Application" -> gdx().getField("app").get(null);
      case "com.badlogic.gdx.Net" -> gdx().getField("net").get(null);
      case "com.badlogic.gdx.net.Socket" -> gdxSocket();
      default -> libraries.make(type);
    };
  }

  private Object request(Class<?> type) throws Exception {
    Class<?> url = type(FOUNDATION + "NSURL");
    return construct(type, url, construct(url, String.class, page));
  }

  private Object okHttpRequest() throws Exception {
    Class<?> builder = type("okhttp3.Request$Builder");
    Object made = construct(builder);
    builder.getMethod("url", String.class).invoke(made, page);
    return builder.getMethod("build").invoke(made);
  }

  private Object okHttpCall() throws Exception {
    Class<?> client = type("okhttp3.OkHttpClient");
    return client
        .getMethod("newCall", type("okhttp3.Request"))
        .invoke(construct(client), okHttpRequest());
  }

  private Class<?> gdx() throws ClassNotFoundException {
    return type("com.badlogic.gdx.Gdx");
  }

  private Object gdxSocket() throws Exception {
    Class<?> protocol = type("com.badlogic.gdx.Net$Protocol");
    Class<?> hints = type("com.badlogic.gdx.net.SocketHints");
    Method connect =
        type("com.badlogic.gdx.Net")
            .getMethod("newClientSocket", protocol, String.class, int.class, hints);
    return connect.invoke(
        gdx().getField("net").get(null),
        protocol.getEnumConstants()[0],
        "peer.example.org",
        7000,
        construct(hints));
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  private static Object call(Class<?> type, String method) throws Exception {
    try {
      return type.getMethod(method).invoke(null);
    } catch (InvocationTargetException e) {
      throw Maker.unwrapped(e);
    }
  }

  private Object construct(Class<?> type) throws Exception {
    return maker.construct(type);
  }

  private static Object construct(Class<?> type, Class<?> parameter, Object argument)
      throws Exception {
    Constructor<?> constructor = type.getConstructor(parameter);
    try {
      return constructor.newInstance(argument);
    } catch (InvocationTargetException e) {
      throw Maker.unwrapped(e);
    }
  }
}
