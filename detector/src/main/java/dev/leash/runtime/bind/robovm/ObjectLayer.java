package dev.leash.runtime.bind.robovm;

import dev.leash.runtime.os.ios.AppObjects;
import dev.leash.runtime.sim.NotModelled;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects of one process: handles instead of addresses, and what the model keeps for each. An
 * object's properties belong to its handle, since RoboVM makes the handle before the object.
 */
final class ObjectLayer implements AppObjects {
  private static final List<String> PLATFORM =
      List.of("dev.leash.runtime.", "leash.", "java.", "javax.", "jdk.", "sun.", "org.robovm.");

  private static final String APPLE = "org.robovm.apple.";
  private static final List<String> PACKAGES =
      List.of("foundation", "uikit", "dispatch", "corefoundation", "backgroundtasks");
  private static final Map<String, String> TYPES =
      Map.of(
          "dispatch_queue", "dispatch.DispatchQueue",
          "dispatch_queue_attr", "dispatch.DispatchQueueAttr",
          "dispatch_group", "dispatch.DispatchGroup",
          "dispatch_semaphore", "dispatch.DispatchSemaphore",
          "UIApplicationState", "uikit.UIApplicationState");

  private final ClassLoader loader;
  private final Selectors selectors = new Selectors();
  private final Map<Long, Map<String, Object>> properties = new HashMap<>();
  private final Map<Long, Object> objects = new HashMap<>();
  private final Map<String, Class<?>> types = new HashMap<>();
  private final Map<String, Object> selectorObjects = new HashMap<>();
  private Object classObject;
  private long nextHandle = 0x1000;
  private Field handleField;

  ObjectLayer(ClassLoader loader) {
    this.loader = loader;
  }

  /** The object that stands for every Objective-C class. */
  Object classObject() throws ClassNotFoundException {
    if (classObject == null) {
      classObject = make(Class.forName("org.robovm.objc.ObjCClass", false, loader));
    }
    return classObject;
  }

  /** The object that stands for a selector. */
  Object selector(String name) throws ClassNotFoundException {
    Object known = selectorObjects.get(name);
    if (known == null) {
      known = makeString(Class.forName("org.robovm.objc.Selector", false, loader), name);
      selectorObjects.put(name, known);
    }
    return known;
  }

  /** A number that no object has. */
  long newHandle() {
    nextHandle += 0x10;
    return nextHandle;
  }

  /** The object is known by this handle from now on. */
  void bind(long handle, Object object) {
    objects.put(handle, object);
  }

  /** The object of a handle; null if there is none. */
  Object object(long handle) {
    return objects.get(handle);
  }

  /** An object's handle. */
  long handle(Object object) {
    try {
      return handleField(object).getLong(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Field handleField(Object object) throws ReflectiveOperationException {
    if (handleField == null) {
      Class<?> type = object.getClass();
      while (!type.getName().equals("org.robovm.rt.bro.NativeObject")) {
        type = type.getSuperclass();
        if (type == null) {
          throw new NoSuchFieldException("no native object: " + object.getClass());
        }
      }
      handleField = type.getDeclaredField("handle");
      handleField.setAccessible(true);
    }
    return handleField;
  }

  private Map<String, Object> bag(Object object) {
    long handle = object instanceof Long number ? number : handle(object);
    return properties.computeIfAbsent(handle, h -> new HashMap<>());
  }

  @Override
  public Object property(Object receiver, String name) {
    return receiver == null || !nativeObject(receiver) ? null : bag(receiver).get(name);
  }

  @Override
  public void property(Object receiver, String name, Object value) {
    if (receiver != null && nativeObject(receiver)) {
      bag(receiver).put(name, value);
    }
  }

  /** Whether a property was ever set. */
  boolean has(Object receiver, String name) {
    return bag(receiver).containsKey(name);
  }

  private static boolean nativeObject(Object object) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().equals("org.robovm.rt.bro.NativeObject")) {
        return true;
      }
    }
    return object instanceof Long;
  }

  @Override
  public void out(Object pointer, Object value) {
    if (pointer != null) {
      property(pointer, "value", value == null ? 0L : handle(value));
    }
  }

  @Override
  public Object invoke(Object block, Object... args) throws Throwable {
    if (block instanceof Runnable runnable) {
      runnable.run();
      return null;
    }
    for (Method method : block.getClass().getMethods()) {
      if (method.getName().equals("invoke")
          && !method.isBridge()
          && method.getParameterCount() == args.length) {
        return Selectors.call(method, block, args);
      }
    }
    throw new NotModelled("a block of type " + block.getClass().getName());
  }

  @Override
  public boolean send(Object receiver, String selector, Object... args) throws Throwable {
    Method method = selectors.find(receiver.getClass(), selector);
    if (method == null) {
      return false;
    }
    Class<?>[] parameters = method.getParameterTypes();
    Object[] given = new Object[parameters.length];
    for (int i = 0; i < given.length && i < args.length; i++) {
      boolean fits = parameters[i].isPrimitive() || parameters[i].isInstance(args[i]);
      given[i] = fits ? args[i] : null;
    }
    Selectors.call(method, receiver, given);
    return true;
  }

  @Override
  public boolean responds(Object receiver, String selector) {
    return selectors.find(receiver.getClass(), selector) != null;
  }

  @Override
  public String string(Object object) {
    if (object == null) {
      return null;
    }
    if (object instanceof String text) {
      return text;
    }
    Object text = property(object, "leash.text");
    return text == null ? object.toString() : text.toString();
  }

  @Override
  public Object make(String className) {
    return make(type(className));
  }

  /** An object that no constructor has seen, with a handle. */
  Object make(Class<?> type) {
    if (Modifier.isAbstract(type.getModifiers())) {
      throw new NotModelled("an object of the abstract type " + type.getName());
    }
    try {
      Object object = Allocation.allocate(type);
      long handle = newHandle();
      handleField(object).setLong(object, handle);
      bind(handle, object);
      return object;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** A string object. */
  Object makeString(Class<?> type, String text) {
    Object made = make(type);
    property(made, "leash.text", text);
    return made;
  }

  private Class<?> type(String className) {
    return types.computeIfAbsent(className, this::load);
  }

  private Class<?> load(String className) {
    String known = TYPES.get(className);
    if (known != null) {
      return load(className, List.of(APPLE + known));
    }
    return load(className, PACKAGES.stream().map(p -> APPLE + p + "." + className).toList());
  }

  private Class<?> load(String className, List<String> names) {
    for (String name : names) {
      try {
        return Class.forName(name, true, loader);
      } catch (ClassNotFoundException e) {
        // the next package
      }
    }
    throw new NotModelled(
        className + ": RoboVM's class for it is not on the class path (robovm-cocoatouch)");
  }

  @Override
  public Object constant(String className, long value) {
    Class<?> type = type(className);
    try {
      if (type.isEnum()) {
        for (Object constant : type.getEnumConstants()) {
          Method number = type.getMethod("value");
          if (((Number) number.invoke(constant)).longValue() == value) {
            return constant;
          }
        }
        return null;
      }
      Constructor<?> constructor = type.getConstructor(long.class);
      return constructor.newInstance(value);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className, e);
    }
  }

  @Override
  public boolean platform(String className) {
    return PLATFORM.stream().anyMatch(className::startsWith);
  }
}
