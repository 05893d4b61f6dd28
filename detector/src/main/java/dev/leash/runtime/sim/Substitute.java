package dev.leash.runtime.sim;

/** A class of the model that stands for one of the JDK's, which the app must not notice. */
public interface Substitute {
  /** What {@code getClass()} says to the app. */
  Class<?> visibleClass();
}
