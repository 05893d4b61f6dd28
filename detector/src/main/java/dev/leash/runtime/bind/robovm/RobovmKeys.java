package dev.leash.runtime.bind.robovm;

import dev.leash.runtime.weave.NativeKeys;
import dev.leash.runtime.weave.NativeMethod;

/**
 * Keys from RoboVM's annotations: {@code -[UIApplication endBackgroundTask:]}, {@code
 * dispatch_async}, {@code global UIBackgroundTaskInvalid}. Behind a tab follow the kind, the Java
 * owner and the type of the result, for calls that have no handler.
 */
final class RobovmKeys implements NativeKeys {
  private static final String OBJC = "org/robovm/objc/annotation/";
  private static final String BRO = "org/robovm/rt/bro/annotation/";

  /** The result of a native method that gives an object's address. */
  static final String POINTER = "P";

  /** A key's parts. */
  record Parts(String key, Kind kind, String owner, String result) {
    static Parts of(String whole) {
      String[] parts = whole.split("\t", -1);
      return parts.length < 4
          ? new Parts(whole, Kind.OTHER, "", "V")
          : new Parts(parts[0], Kind.valueOf(parts[1]), parts[2], parts[3]);
    }
  }

  /** What a native method stands for. */
  enum Kind {
    METHOD,
    PROPERTY,
    FUNCTION,
    GLOBAL,
    MEMBER,
    OTHER
  }

  @Override
  public String key(NativeMethod method) {
    boolean pointer = method.mark(BRO + "Pointer") != null;
    String type = method.descriptor().substring(method.descriptor().indexOf(')') + 1);
    String result = pointer && type.equals("J") ? POINTER : type;
    NativeMethod.Mark mark = method.mark(OBJC + "Method");
    if (mark != null) {
      return whole(message(method, mark), Kind.METHOD, method, result);
    }
    mark = method.mark(OBJC + "Property");
    if (mark != null) {
      return whole(message(method, mark), Kind.PROPERTY, method, result);
    }
    mark = method.mark(BRO + "Bridge");
    if (mark != null) {
      return whole(text(mark, "symbol", method.name()), Kind.FUNCTION, method, result);
    }
    mark = method.mark(BRO + "GlobalValue");
    if (mark != null) {
      String symbol = text(mark, "symbol", method.name());
      return whole("global " + symbol, Kind.GLOBAL, method, result);
    }
    mark = method.mark(BRO + "StructMember");
    if (mark != null) {
      return whole("member " + mark.values().get("value"), Kind.MEMBER, method, result);
    }
    return whole(method.signature(), Kind.OTHER, method, result);
  }

  @Override
  public String version() {
    return "robovm 1";
  }

  private static String message(NativeMethod method, NativeMethod.Mark mark) {
    NativeMethod.Mark own = method.classMark(OBJC + "NativeClass");
    String simple = method.owner().substring(method.owner().lastIndexOf('/') + 1);
    String type = own == null ? simple : text(own, "value", simple);
    String selector = text(mark, "selector", method.name());
    return (method.isStatic() ? "+[" : "-[")
        + (type.isEmpty() ? simple : type)
        + " "
        + selector
        + "]";
  }

  private static String text(NativeMethod.Mark mark, String name, String otherwise) {
    Object value = mark.values().get(name);
    return value == null || value.toString().isEmpty() ? otherwise : value.toString();
  }

  private static String whole(String key, Kind kind, NativeMethod method, String result) {
    return key + "\t" + kind + "\t" + method.owner() + "\t" + result;
  }
}
