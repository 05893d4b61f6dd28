package dev.leash.runtime.sim;

import java.util.IdentityHashMap;

/** What the JDK counts or draws from run to run, counted per world instead. */
final class Numbers {
  private final IdentityHashMap<Object, Integer> hashes = new IdentityHashMap<>();
  private int threadNames;
  private int identities;

  /** For {@code Thread-0} and so on. */
  int nextThreadName() {
    return threadNames++;
  }

  int nextIdentity() {
    return ++identities;
  }

  int identityHash(Object object) {
    return hashes.computeIfAbsent(object, o -> nextIdentity());
  }

  void clear() {
    hashes.clear();
  }
}
