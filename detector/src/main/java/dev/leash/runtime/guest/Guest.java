package dev.leash.runtime.guest;

import dev.leash.runtime.os.ios.Callers;
import dev.leash.runtime.verify.Visitor;
import dev.leash.runtime.weave.Words;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Uses one object of the app's. */
public final class Guest implements Visitor {
  private Object object;
  private Maker maker;
  private Amount amount = Amount.MUCH;
  private Predicate<String> own = name -> true;
  private Map<String, Method> entries = new TreeMap<>();

  /** Loaded by name. */
  public Guest() {}

  @Override
  public void begin(Predicate<String> ownClasses, Amount howMuch) {
    own = ownClasses;
    amount = howMuch;
    maker = new Maker(amount, getClass().getClassLoader());
  }

  @Override
  public Object make(String className) throws Exception {
    Class<?> type = Class.forName(className, true, getClass().getClassLoader());
    object = maker.trying(() -> made(type));
    entries = Entries.of(type, own);
    return object;
  }

  /** Who makes the object gives it what it can be made of, a file that is there. */
  private Object made(Class<?> type) throws Exception {
    try {
      return maker.construct(type);
    } catch (FileNotFoundException | NoSuchFileException e) {
      return new Maker(Amount.MUCH, getClass().getClassLoader()).construct(type);
    }
  }

  @Override
  public Object object() {
    return object;
  }

  @Override
  public List<String> entries() {
    return List.copyOf(entries.keySet());
  }

  @Override
  public boolean plain(String entry) {
    Method method = entries.get(entry);
    return method.getParameterCount() == 0 && method.getReturnType() == void.class;
  }

  @Override
  public Object call(String entry) throws Exception {
    Method method = entries.get(entry);
    if (object instanceof Thread thread && method.getName().equals("run")) {
      thread.start();
      return null;
    }
    List<Class<?>> types = Maker.raw(method.getGenericParameterTypes());
    if (amount == Amount.WORDS && types.contains(String.class)) {
      Object last = null;
      for (String word : words()) {
        maker.say(word);
        last = callOnce(method);
      }
      return last;
    }
    return maker.trying(() -> callOnce(method));
  }

  @Override
  public void closeGiven() {
    maker.closeGiven();
  }

  private Object callOnce(Method method) throws Exception {
    Object[] args = maker.arguments(method.getGenericParameterTypes());
    method.setAccessible(true);
    try {
      Callers.gives(args);
      return method.invoke(object, args);
    } catch (InvocationTargetException e) {
      throw Maker.unwrapped(e);
    }
  }

  private List<String> words() throws IOException {
    String file = object.getClass().getName().replace('.', '/') + ".class";
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(file)) {
      return in == null ? List.of() : Words.of(in.readAllBytes());
    }
  }
}
