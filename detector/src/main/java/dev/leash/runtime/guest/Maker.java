package dev.leash.runtime.guest;

import dev.leash.runtime.verify.Visitor.Amount;
import dev.leash.runtime.verify.Visitor.CannotMake;
import dev.leash.runtime.weave.Filler;
import java.io.FileNotFoundException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.MalformedURLException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Makes arguments: whatever a caller could reasonably give, and as much of it as is asked for. */
final class Maker {
  private static final int MUCH = 64;
  private static final int MANY_BYTES = 65_536;
  private static final int DEPTH = 4;

  private final Amount amount;
  private final KnownTypes known;
  private final List<AutoCloseable> given = new ArrayList<>();

  Maker(Amount amount, ClassLoader loader) {
    this.amount = amount;
    this.known = new KnownTypes(amount, loader, this);
  }

  /** How many of something. */
  int many() {
    return amount == Amount.LITTLE ? 0 : MUCH;
  }

  /** Closes what was given so far. */
  void closeGiven() {
    for (AutoCloseable each : given) {
      try {
        each.close();
      } catch (Exception e) {
        // closed all the same
      }
    }
  }

  /** From now on this is the text that is given. */
  void say(String text) {
    known.say(text);
  }

  /**
   * Does something that needs a text; where that was not what the app expects, an address or the
   * name of a file, with another.
   *
   * @throws Exception what the first try throws, if none helps
   */
  Object trying(Callable<Object> something) throws Exception {
    try {
      return something.call();
    } catch (FileNotFoundException
        | NoSuchFileException
        | MalformedURLException
        | NumberFormatException first) {
      for (String text : known.otherTexts()) {
        say(text);
        try {
          return something.call();
        } catch (FileNotFoundException
            | NoSuchFileException
            | MalformedURLException
            | NumberFormatException next) {
          first.addSuppressed(next);
        }
      }
      throw first;
    } finally {
      say(null);
    }
  }

  /**
   * Makes an object with the constructor that needs the fewest arguments of those that work.
   *
   * @throws CannotMake if none does
   * @throws Exception what the constructor throws
   */
  Object construct(Class<?> type) throws Exception {
    return construct(type, 0);
  }

  private Object construct(Class<?> type, int depth) throws Exception {
    if (Modifier.isAbstract(type.getModifiers()) || type.isInterface()) {
      Class<?> filled = depth > DEPTH ? null : Filler.extend(type);
      if (filled == null) {
        throw new CannotMake(type.getName() + " is abstract; name a class that extends it");
      }
      return construct(filled, depth);
    }
    if (depth > DEPTH) {
      throw new CannotMake(type.getName() + " needs too much to be made");
    }
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    Arrays.sort(
        constructors,
        Comparator.comparing((Constructor<?> c) -> c.getParameterCount())
            .thenComparing(Constructor::toString));
    CannotMake last = new CannotMake(type.getName() + " has no constructor");
    for (Constructor<?> constructor : constructors) {
      if (Modifier.isPrivate(constructor.getModifiers()) && constructors.length > 1) {
        continue;
      }
      try {
        Object[] args = arguments(constructor.getGenericParameterTypes(), depth + 1);
        constructor.setAccessible(true);
        return constructor.newInstance(args);
      } catch (CannotMake e) {
        last =
            new CannotMake(
                type.getName()
                    + " has no constructor without arguments, and no argument can be made for "
                    + constructor
                    + ": "
                    + e.getMessage());
      } catch (InvocationTargetException e) {
        throw unwrapped(e);
      }
    }
    throw last;
  }

  /** What was thrown inside, as it was. */
  static Exception unwrapped(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof Exception inner ? inner : e;
  }

  /** One of each type. */
  Object[] arguments(Type[] types) throws Exception {
    return arguments(types, 0);
  }

  private Object[] arguments(Type[] types, int depth) throws Exception {
    Object[] args = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      args[i] = value(types[i], depth);
    }
    return args;
  }

  /**
   * One value.
   *
   * @throws CannotMake if no value of that type can be made
   */
  Object value(Type type, int depth) throws Exception {
    Class<?> raw = raw(type);
    if (raw.isPrimitive() || Number.class.isAssignableFrom(raw) || raw == Boolean.class) {
      return number(raw);
    }
    if (raw.isArray()) {
      return array(raw.getComponentType(), component(type), depth);
    }
    Object collection = collection(raw, type, depth);
    if (collection != null) {
      return collection;
    }
    Object made = known.make(raw);
    if (made != null) {
      if (made instanceof AutoCloseable open) {
        given.add(open);
      }
      return made;
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw.isInterface()) {
      return Proxy.newProxyInstance(
          raw.getClassLoader(),
          new Class<?>[] {raw},
          (proxy, method, args) -> idle(proxy, method, args));
    }
    return construct(raw, depth + 1);
  }

  private Object idle(Object proxy, Method method, Object[] args) {
    if (args != null) {
      for (Object arg : args) {
        if (arg instanceof AutoCloseable open) {
          given.add(open); // whoever is told of it can close it
        }
      }
    }
    return switch (method.getName()) {
      case "equals" -> args != null && args.length == 1 && args[0] == proxy;
      case "hashCode" -> 1;
      case "toString" -> "a caller's object";
      default -> method.getReturnType().isPrimitive() ? number(method.getReturnType()) : null;
    };
  }

  private Object number(Class<?> type) {
    int n = many();
    if (type == boolean.class || type == Boolean.class) {
      return n > 0;
    } else if (type == char.class || type == Character.class) {
      return 'a';
    } else if (type == long.class || type == Long.class) {
      return (long) n;
    } else if (type == double.class || type == Double.class) {
      return (double) n;
    } else if (type == float.class || type == Float.class) {
      return (float) n;
    } else if (type == short.class || type == Short.class) {
      return (short) n;
    } else if (type == byte.class || type == Byte.class) {
      return (byte) n;
    }
    return type == void.class ? null : (Object) n;
  }

  private Object array(Class<?> component, Type generic, int depth) throws Exception {
    int length = component == byte.class ? MANY_BYTES : MUCH;
    Object array = Array.newInstance(component, amount == Amount.LITTLE ? 1 : length);
    for (int i = 0; i < Array.getLength(array) && component != byte.class; i++) {
      Array.set(array, i, value(generic, depth + 1));
    }
    return array;
  }

  private Object collection(Class<?> raw, Type type, int depth) throws Exception {
    if (Map.class.isAssignableFrom(raw) && raw.isAssignableFrom(TreeMap.class)) {
      return new TreeMap<>();
    }
    if (!raw.isAssignableFrom(ArrayList.class)
        && !raw.isAssignableFrom(ArrayDeque.class)
        && !raw.isAssignableFrom(java.util.LinkedHashSet.class)) {
      return null;
    }
    if (!Iterable.class.isAssignableFrom(raw)) {
      return null;
    }
    Collection<Object> made =
        Queue.class.isAssignableFrom(raw)
            ? new ArrayDeque<>()
            : Set.class.isAssignableFrom(raw) ? new java.util.LinkedHashSet<>() : new ArrayList<>();
    Type element = element(type);
    for (int i = 0; i < many(); i++) {
      made.add(value(element, depth + 1));
    }
    return made;
  }

  private static Type element(Type type) {
    return type instanceof ParameterizedType p && p.getActualTypeArguments().length == 1
        ? p.getActualTypeArguments()[0]
        : String.class;
  }

  private static Type component(Type type) {
    return type instanceof GenericArrayType array
        ? array.getGenericComponentType()
        : raw(type).getComponentType();
  }

  static Class<?> raw(Type type) {
    if (type instanceof Class<?> c) {
      return c;
    } else if (type instanceof ParameterizedType p) {
      return raw(p.getRawType());
    } else if (type instanceof GenericArrayType array) {
      return raw(array.getGenericComponentType()).arrayType();
    } else if (type instanceof WildcardType w) {
      return raw(w.getUpperBounds()[0]);
    } else if (type instanceof TypeVariable<?> v) {
      return raw(v.getBounds()[0]);
    }
    return Object.class;
  }

  /** The types of a method's or constructor's parameters. */
  static List<Class<?>> raw(Type[] types) {
    return Arrays.stream(types).<Class<?>>map(Maker::raw).toList();
  }
}
