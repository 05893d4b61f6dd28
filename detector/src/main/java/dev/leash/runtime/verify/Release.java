package dev.leash.runtime.verify;

import java.util.Objects;

/**
 * A run that asks whether a thread that waits for a peer is released: the app's own entries are
 * called, each on a thread of its own, peers stay silent, and then one way to stop is tried.
 *
 * @param stop the entry that is called then; {@link #HOME}: the user presses Home; {@link #NOTHING}
 * @param dead whether nobody can be reached at all
 */
public record Release(String stop, boolean dead) implements Plan {
  /** Nothing is stopped. */
  public static final String NOTHING = "";

  /** The user presses Home. */
  public static final String HOME = "home";

  /** Checks. */
  public Release {
    Objects.requireNonNull(stop);
  }

  @Override
  public String replay() {
    return "stop=" + (stop.isEmpty() ? "nothing" : stop) + (dead ? " net=dead" : "");
  }

  @Override
  public String describe() {
    String what =
        switch (stop) {
          case NOTHING -> "nothing stops it";
          case HOME -> "Home is pressed";
          default -> stop + " is called";
        };
    return "peers are silent; " + what + (dead ? "; nobody can be reached" : "");
  }
}
