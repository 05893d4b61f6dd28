package dev.leash.runtime.bind.robovm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Blocks of Objective-C: what RoboVM's Java code passes for something to be called back. */
final class Blocks {
  private static final String PACKAGE = "org.robovm.objc.block.";

  private Blocks() {}

  /** Whether one of these is one. */
  static boolean among(Object[] args) {
    for (Object arg : args) {
      if (arg != null && is(arg.getClass())) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Class<?> type) {
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(type);
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      if (next == Runnable.class || next.getName().startsWith(PACKAGE)) {
        return true;
      }
      open.addAll(List.of(next.getInterfaces()));
      if (next.getSuperclass() != null) {
        open.add(next.getSuperclass());
      }
    }
    return false;
  }
}
