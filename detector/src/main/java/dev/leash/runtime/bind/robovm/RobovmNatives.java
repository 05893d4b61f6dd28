package dev.leash.runtime.bind.robovm;

import dev.leash.runtime.bind.robovm.RobovmKeys.Kind;
import dev.leash.runtime.bind.robovm.RobovmKeys.Parts;
import dev.leash.runtime.os.ios.IosHandlers;
import dev.leash.runtime.sim.NativeHandlers;
import dev.leash.runtime.sim.NotModelled;
import dev.leash.runtime.sim.World;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Native calls of RoboVM's classes: to the system's handlers; properties, struct members and
 * initialisers are kept; the others do nothing, which is noted once, unless they must be refused.
 */
final class RobovmNatives implements NativeHandlers {
  private static final Map<String, String> MODES =
      Map.of(
          "NSDefaultRunLoopMode", "kCFRunLoopDefaultMode",
          "NSRunLoopCommonModes", "kCFRunLoopCommonModes");

  private final World world;
  private final IosHandlers system;
  private final ObjectLayer layer;
  private final ClassLoader loader;
  private final Map<String, Parts> parsed = new HashMap<>();
  private final Map<String, Object> globals = new HashMap<>();

  /** Packages whose native methods are of no matter to a life cycle; libGDX's draw and copy. */
  private static final List<String> PLATFORM =
      List.of(
          "org/robovm/",
          "libcore/",
          "dalvik/",
          "android/",
          "java/",
          "sun/",
          "com/android/",
          "org/apache/",
          "com/badlogic/gdx/");

  private final Map<String, Boolean> noted = new HashMap<>();

  RobovmNatives(World world, IosHandlers system, ObjectLayer layer, ClassLoader loader) {
    this.world = world;
    this.system = system;
    this.layer = layer;
    this.loader = loader;
  }

  @Override
  public Object call(String whole, Object receiver, Object[] args) throws Throwable {
    Parts parts = parsed.computeIfAbsent(whole, Parts::of);
    String key = parts.key();
    if (system.has(key)) {
      return handleOf(parts, system.call(key, receiver, args));
    }
    if (IosHandlers.refused(key)) {
      throw new NotModelled(key);
    }
    if (parts.kind() == Kind.OTHER && PLATFORM.stream().noneMatch(parts.owner()::startsWith)) {
      // Who knows what it does: it may wait.
      throw new NotModelled("the native method " + key);
    }
    if (parts.kind() == Kind.GLOBAL) {
      return globals.computeIfAbsent(key, k -> global(parts));
    }
    if (parts.kind() == Kind.MEMBER || (parts.kind() == Kind.PROPERTY && receiver != null)) {
      return property(parts, receiver, args);
    }
    String selector = selector(key);
    if (receiver != null
        && selector.startsWith("init")
        && parts.result().equals(RobovmKeys.POINTER)) {
      return initialise(selector, receiver, args);
    }
    if (PLATFORM.stream().noneMatch(parts.owner()::startsWith) && Blocks.among(args)) {
      // It would call back, and nothing here does.
      throw new NotModelled("what the app binds itself: " + key);
    }
    if (noted.put(key, true) == null) {
      world.note("does nothing: " + key);
    }
    return inert(parts);
  }

  /** Where RoboVM's Java method returns a handle, an object is turned into one. */
  private Object handleOf(Parts parts, Object value) {
    boolean handle =
        parts.result().equals(RobovmKeys.POINTER) && value != null && !(value instanceof Number);
    return handle ? (Object) layer.handle(value) : value;
  }

  private static String selector(String key) {
    int space = key.indexOf(' ');
    return space < 0
        ? key
        : key.substring(space + 1, key.endsWith("]") ? key.length() - 1 : key.length());
  }

  private Object global(Parts parts) {
    String symbol = parts.key().substring("global ".length());
    String text = MODES.getOrDefault(symbol, symbol);
    String result = parts.result();
    if (result.equals("Ljava/lang/String;")) {
      return text;
    }
    if (result.startsWith("L")) {
      Class<?> type = type(result);
      return type == null ? null : layer.makeString(type, text);
    }
    return 0;
  }

  private Object property(Parts parts, Object receiver, Object[] args) {
    String name =
        parts.kind() == Kind.MEMBER ? "member " + parts.key() : name(selector(parts.key()));
    if (parts.owner().endsWith("/Ptr") || parts.owner().contains("/ptr/")) {
      name = "value";
    }
    if (args.length > 0 && (parts.result().equals("V") || parts.kind() == Kind.MEMBER)) {
      layer.property(receiver, name, args[0]);
      return parts.result().equals("V") ? null : receiver;
    }
    if (!layer.has(receiver, name)) {
      layer.property(receiver, name, inert(parts));
    }
    return layer.property(receiver, name);
  }

  /** {@code setHTTPMethod:} and {@code HTTPMethod} are one property. */
  private static String name(String selector) {
    String plain = selector.replace(":", "");
    return plain.startsWith("set") && selector.endsWith(":") && plain.length() > 3
        ? decapitalised(plain.substring(3))
        : decapitalised(plain);
  }

  private static String decapitalised(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Keeps what an object is initialised with: {@code initWithURL:} sets {@code URL}. */
  private Object initialise(String selector, Object receiver, Object[] args) {
    String[] pieces = selector.split(":");
    for (int i = 0; i < args.length && i < pieces.length; i++) {
      String piece = i == 0 ? pieces[0].replaceFirst("^init(With)?", "") : pieces[i];
      if (!piece.isEmpty()) {
        layer.property(receiver, decapitalised(piece), args[i]);
      }
    }
    if (args.length > 0 && args[0] instanceof Long handle) {
      Object text = layer.property(handle, "leash.text");
      if (text != null) {
        layer.property(receiver, "leash.text", text);
      }
    }
    return layer.handle(receiver);
  }

  private Object inert(Parts parts) {
    String result = parts.result();
    return switch (result) {
      case RobovmKeys.POINTER -> layer.newHandle();
      case "J" ->
          parts.key().contains(".allocateMemory(") || parts.key().contains(".malloc(")
              ? (Object) layer.newHandle()
              : 0;
      case "Ljava/lang/String;" -> "";
      default -> {
        if (!result.startsWith("L") || nullable(parts.key())) {
          yield null;
        }
        Class<?> type = type(result);
        boolean makeable =
            type != null && !Modifier.isAbstract(type.getModifiers()) && !type.isInterface();
        yield makeable && isNative(type) ? layer.make(type) : null;
      }
    };
  }

  /** What an app expects to be null as long as nothing has happened. */
  private static boolean nullable(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return lower.contains("delegate") || lower.contains("error") || lower.contains("datasource");
  }

  private static boolean isNative(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals("org.robovm.rt.bro.NativeObject")) {
        return true;
      }
    }
    return false;
  }

  private Class<?> type(String descriptor) {
    String name = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }
}
