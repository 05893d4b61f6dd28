package dev.leash.runtime.bind.robovm;

import dev.leash.runtime.os.ios.Callers;
import dev.leash.runtime.sim.AppThread;
import dev.leash.runtime.sim.World;
import java.util.concurrent.Future;

/** Bodies of RoboVM's object layer; each takes the receiver, if any, and the arguments. */
public final class ObjcHooks {
  private ObjcHooks() {}

  private static ObjectLayer layer() {
    return World.required("RoboVM's object layer").part(ObjectLayer.class);
  }

  /** Nothing to do; the result, if any, is null, 0 or false. */
  public static Object nothing(Object[] args) {
    return null;
  }

  /** {@code ThreadPoolExecutor.beforeExecute}: a worker takes a task. */
  public static Object workBegins(Object[] args) {
    Callers.workBegins();
    return null;
  }

  /**
   * {@code FutureTask.done}: one that was cancelled may still run, and its thread has been told.
   */
  public static Object futureDone(Object[] args) {
    Object future = args[0];
    if (future instanceof Future<?> task && task.isCancelled()) {
      Object runner = Runner.of(future);
      if (runner instanceof AppThread thread) {
        thread.tellToStop();
      }
    }
    return null;
  }

  /** The first argument, without the receiver. */
  public static Object argument(Object[] args) {
    return args.length > 1 ? args[1] : null;
  }

  /** A handle for a new object. */
  public static Object alloc(Object[] args) {
    return layer().newHandle();
  }

  /** {@code ObjCObject.setPeerObject(long, ObjCObject)}. */
  public static Object peer(Object[] args) {
    layer().bind((Long) args[0], args[1]);
    return null;
  }

  /** {@code ObjCObject.toObjCObject(Class, long, ...)} and {@code getPeerObject(long)}. */
  public static Object byHandle(Object[] args) {
    for (Object arg : args) {
      if (arg instanceof Long handle) {
        return layer().object(handle);
      }
    }
    return null;
  }

  /** {@code Ptr.get()}. */
  public static Object target(Object[] args) {
    Object value = layer().property(args[0], "value");
    return value instanceof Long handle && handle != 0 ? layer().object(handle) : null;
  }

  /**
   * {@code ObjCClass.getFromObject(ObjCObject)} and its like: one object stands for all classes.
   */
  public static Object objcClass(Object[] args) throws ClassNotFoundException {
    ObjectLayer layer = layer();
    return layer.classObject();
  }

  /** {@code Selector.register(String)}. */
  public static Object selector(Object[] args) throws ClassNotFoundException {
    return layer().selector((String) args[0]);
  }

  /** {@code Selector.getName()} and {@code NSString.toString()}. */
  public static Object text(Object[] args) {
    Object text = layer().property(args[0], "leash.text");
    return text == null ? "" : text;
  }

  /** {@code NSString.getChars(String)}: a handle that stands for the text. */
  public static Object characters(Object[] args) {
    ObjectLayer layer = layer();
    long handle = layer.newHandle();
    layer.property(handle, "leash.text", args[0]);
    return handle;
  }

  /** {@code ObjCObject.equals} by identity. */
  public static Object same(Object[] args) {
    if (args[0] == args[1]) {
      return true;
    }
    Object text = layer().property(args[0], "leash.text");
    return text != null && args[1] != null && text.equals(layer().property(args[1], "leash.text"));
  }

  /** {@code hashCode}: of the text, or the handle. */
  public static Object hash(Object[] args) {
    Object text = layer().property(args[0], "leash.text");
    return text == null ? Long.hashCode(layer().handle(args[0])) : text.hashCode();
  }

  /** {@code description} without a native side. */
  public static Object describe(Object[] args) {
    Object text = layer().property(args[0], "leash.text");
    return text == null ? args[0].getClass().getSimpleName() : text;
  }
}
