package dev.leash.runtime.verify;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A run that asks whether a thread that waits for a peer is released: an object is made and some of
 * its entries are called, each on a thread of its own; then one way to stop is tried.
 *
 * @param use the entries that are called, in this order
 * @param stop the entry that is called then; {@link #HOME}: the user presses Home; {@link #NOTHING}
 * @param peers what those do that the app speaks with
 */
public record Release(List<String> use, String stop, Peering peers) implements Plan {
  /** Nothing is stopped. */
  public static final String NOTHING = "nothing";

  /** The user presses Home. */
  public static final String HOME = "home";

  /** Who has made the object closes what it has given to it. */
  public static final String CALLER = "caller";

  /** The process begins to end: shutdown hooks run. */
  public static final String EXIT = "exit";

  /** Checks and copies. */
  public Release {
    use = List.copyOf(use);
    Objects.requireNonNull(stop);
    Objects.requireNonNull(peers);
  }

  /** The same with another way to stop. */
  Release stopping(String other) {
    return new Release(use, other, peers);
  }

  @Override
  public String replay() {
    String called = use.isEmpty() ? "" : " use=" + String.join("+", use);
    return "stop="
        + stop
        + called
        + " peers="
        + peers.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String describe() {
    String what =
        switch (stop) {
          case NOTHING -> "nothing stops it";
          case HOME -> "Home is pressed";
          case CALLER -> "what was given is closed";
          case EXIT -> "shutdown hooks run";
          default -> stop + " is called";
        };
    return "peers "
        + peers.words()
        + "; "
        + (use.isEmpty() ? "" : String.join(", ", use) + " called; ")
        + what;
  }
}
