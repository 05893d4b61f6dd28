package dev.leash.runtime.bind.robovm;

import dev.leash.runtime.net.NetHooks;
import dev.leash.runtime.sim.NotModelled;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/** RoboVM's own HTTP stack, {@code com.android.okhttp} of robovm-rt, on the simulated sockets. */
final class RobovmHttp implements NetHooks.HttpStack {
  private final ClassLoader loader;

  RobovmHttp(ClassLoader loader) {
    this.loader = loader;
  }

  @Override
  public URLConnection open(URL url, Proxy proxy) throws IOException {
    String name = url.getProtocol().equals("https") ? "HttpsHandler" : "HttpHandler";
    try {
      Class<?> type = Class.forName("com.android.okhttp." + name, true, loader);
      URLStreamHandler handler = (URLStreamHandler) type.getConstructor().newInstance();
      Method open = proxy == null ? find(type, URL.class) : find(type, URL.class, Proxy.class);
      open.setAccessible(true);
      return (URLConnection)
          (proxy == null ? open.invoke(handler, url) : open.invoke(handler, url, proxy));
    } catch (ClassNotFoundException e) {
      throw new NotModelled("URL.openConnection: robovm-rt is not on the class path");
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      } else if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IOException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IOException(e);
    }
  }

  private static Method find(Class<?> type, Class<?>... parameters) throws NoSuchMethodException {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals("openConnection")
            && java.util.Arrays.equals(method.getParameterTypes(), parameters)) {
          return method;
        }
      }
    }
    throw new NoSuchMethodException(type + ".openConnection");
  }
}
