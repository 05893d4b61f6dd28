package dev.leash.runtime.weave;

import java.util.List;

/**
 * Other arguments for a constructor.
 *
 * @param descriptor of the constructor of the same class that is called instead
 * @param hooks one per parameter of that constructor: takes all original arguments, returns the new
 *     one
 */
public record Arguments(String descriptor, List<Hook> hooks) {
  /** Copies. */
  public Arguments {
    hooks = List.copyOf(hooks);
  }
}
