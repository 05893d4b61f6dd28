package dev.leash.runtime.guest;

import dev.leash.runtime.verify.Visitor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Uses one object of the app's. */
public final class Guest implements Visitor {
  private Object object;
  private Maker maker;
  private Predicate<String> own = name -> true;
  private Map<String, Method> entries = new TreeMap<>();

  /** Loaded by name. */
  public Guest() {}

  @Override
  public void begin(Predicate<String> ownClasses, Amount amount) {
    own = ownClasses;
    maker = new Maker(amount, getClass().getClassLoader());
  }

  @Override
  public Object make(String className) throws Exception {
    Class<?> type = Class.forName(className, true, getClass().getClassLoader());
    object = maker.construct(type);
    entries = Entries.of(type, own);
    return object;
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
  public void call(String entry) throws Exception {
    Method method = entries.get(entry);
    if (object instanceof Thread thread && method.getName().equals("run")) {
      thread.start();
      return;
    }
    Object[] args = maker.arguments(method.getGenericParameterTypes());
    method.setAccessible(true);
    try {
      method.invoke(object, args);
    } catch (InvocationTargetException e) {
      throw Maker.unwrapped(e);
    }
  }
}
