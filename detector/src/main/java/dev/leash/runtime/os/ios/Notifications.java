package dev.leash.runtime.os.ios;

import java.util.ArrayList;
import java.util.List;

/** The default notification centre. */
final class Notifications {
  /** Who wants to know. */
  private record Observer(Object token, String name, Object queue, Object block, String selector) {}

  private final IosProcess process;
  private final AppObjects objects;
  private final List<Observer> observers = new ArrayList<>();

  Notifications(IosProcess process, AppObjects objects) {
    this.process = process;
    this.objects = objects;
  }

  /** {@code addObserverForName:object:queue:usingBlock:}; gives the token. */
  Object add(String name, Object queue, Object block) {
    Object token = objects.make("NSObject");
    observers.add(new Observer(token, name, queue, block, null));
    return token;
  }

  /** {@code addObserver:selector:name:object:}. */
  void add(Object observer, String selector, String name) {
    observers.add(new Observer(observer, name, null, null, selector));
  }

  /** {@code removeObserver:}. */
  void remove(Object token, String name) {
    observers.removeIf(o -> o.token() == token && (name == null || name.equals(o.name())));
  }

  /** Tells all observers, on the thread that calls. */
  void post(String name, Object notification) throws Throwable {
    for (Observer observer : List.copyOf(observers)) {
      if (observer.name() != null && !observer.name().equals(name)) {
        continue;
      }
      if (observer.block() == null) {
        objects.send(observer.token(), observer.selector(), notification);
      } else {
        process
            .dispatch()
            .onOperationQueue(
                observer.queue(), () -> objects.invoke(observer.block(), notification));
      }
    }
  }
}
