package dev.leash.runtime.verify;

import java.util.List;
import java.util.Objects;

/**
 * A run that asks whether a thread that waits for a peer is released: an object is made and some of
 * its entries are called, each on a thread of its own; peers stay silent; then one way to stop is
 * tried.
 *
 * @param use the entries that are called, in this order
 * @param stop the entry that is called then; {@link #HOME}: the user presses Home; {@link #NOTHING}
 * @param dead whether nobody can be reached at all
 */
public record Release(List<String> use, String stop, boolean dead) implements Plan {
  /** Nothing is stopped. */
  public static final String NOTHING = "nothing";

  /** The user presses Home. */
  public static final String HOME = "home";

  /** Checks and copies. */
  public Release {
    use = List.copyOf(use);
    Objects.requireNonNull(stop);
  }

  /** The same with another way to stop. */
  Release stopping(String other) {
    return new Release(use, other, dead);
  }

  @Override
  public String replay() {
    String called = use.isEmpty() ? "" : " use=" + String.join("+", use);
    return "stop=" + stop + called + (dead ? " net=dead" : "");
  }

  @Override
  public String describe() {
    String what =
        switch (stop) {
          case NOTHING -> "nothing stops it";
          case HOME -> "Home is pressed";
          default -> stop + " is called";
        };
    return "peers are silent; "
        + (use.isEmpty() ? "" : String.join(", ", use) + " called; ")
        + what
        + (dead ? "; nobody can be reached" : "");
  }
}
