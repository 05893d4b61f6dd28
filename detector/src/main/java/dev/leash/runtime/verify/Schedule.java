package dev.leash.runtime.verify;

import dev.leash.runtime.verify.Visitor.Amount;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What happens to the app and around it, in one run. Its {@link #replay} string is all that is
 * needed to make the same run again.
 *
 * @param home how many distinct waits for the network the app's threads have begun when Home is
 *     pressed; {@link #SETTLED}: when all that the launch began is done
 * @param network what becomes of the network when Home is pressed
 * @param back when the network works again
 * @param refused whether the system refuses background tasks
 * @param away what becomes of the app in the background
 * @param use which of the app's own entries are called before Home: {@link #ALL}, {@link #NONE}, or
 *     the one of that name
 * @param give what they are given: long lists and large numbers, short ones and zeros, or the texts
 *     that the app's own code speaks of
 * @param work how long computations of threads other than the main one take
 * @param steps how many steps work must have to take longer than the background time, if work is
 *     slow; smaller work takes less
 * @param seed 0: threads take turns in order; else the seed of the order
 */
public record Schedule(
    int home,
    Network network,
    Back back,
    boolean refused,
    Away away,
    String use,
    Amount give,
    Work work,
    int steps,
    long seed)
    implements Plan {
  /** {@link #home}: not before everything is quiet. */
  public static final int SETTLED = -1;

  /** {@link #use}: each once, on the main thread. */
  public static final String ALL = "all";

  /** {@link #steps}: where nobody has counted. */
  public static final int STEPS = 64;

  /**
   * {@link #use}: each is called twice, the second time when the first is done, and Home is pressed
   * at once.
   */
  public static final String TWICE = "twice";

  /** {@link #use}: none. */
  public static final String NONE = "none";

  /** What becomes of the network. */
  public enum Network {
    FINE("works"),
    SLOW("is slow"),
    DEAD("dies"),
    FULL("dies, and what was sent fills the send buffers of TLS connections"),
    BREAKS("resets all connections");

    private final String words;

    Network(String words) {
      this.words = words;
    }
  }

  /** When a network that failed works again. */
  public enum Back {
    FOREGROUND("in the foreground"),
    EXPIRY("when the background time is over");

    private final String words;

    Back(String words) {
      this.words = words;
    }
  }

  /** What becomes of the app. */
  public enum Away {
    SUSPEND("is suspended when the system allows it, and comes back"),
    AT_ONCE("is suspended at once, and comes back"),
    RECLAIM("is suspended, loses its sockets, and comes back"),
    HURRIED("gets little time, is suspended, and comes back"),
    RETURN("comes back before it is suspended"),
    TERMINATE("is terminated in the background"),
    QUIT("is terminated in the foreground");

    private final String words;

    Away(String words) {
      this.words = words;
    }
  }

  /** How long computations in the background take. */
  public enum Work {
    FAST,
    SLOW
  }

  /** Checks that all parts are there. */
  public Schedule {
    Objects.requireNonNull(network);
    Objects.requireNonNull(back);
    Objects.requireNonNull(away);
    Objects.requireNonNull(use);
    Objects.requireNonNull(give);
    if (use.isBlank() || use.matches(".*\\s.*")) {
      throw new IllegalArgumentException("no entry: " + use);
    }
    Objects.requireNonNull(work);
    if (home < SETTLED) {
      throw new IllegalArgumentException("no such wait: " + home);
    }
  }

  /** Home, a working network, suspension, and back. */
  public static Schedule fine() {
    return new Schedule(
        SETTLED,
        Network.FINE,
        Back.FOREGROUND,
        false,
        Away.SUSPEND,
        ALL,
        Amount.MUCH,
        Work.FAST,
        STEPS,
        0);
  }

  /** Whether entries of the app's own are called again, perhaps while what they began goes on. */
  public boolean repeats() {
    return use.equals(TWICE) || give == Amount.WORDS;
  }

  /** The same with Home at the wait of that number, counted from 0. */
  public Schedule homeAt(int wait) {
    return new Schedule(wait, network, back, refused, away, use, give, work, steps, seed);
  }

  /** The same with another network. */
  public Schedule with(Network other) {
    return new Schedule(home, other, back, refused, away, use, give, work, steps, seed);
  }

  /** The same with a network that comes back at another time. */
  public Schedule with(Back other) {
    return new Schedule(home, network, other, refused, away, use, give, work, steps, seed);
  }

  /** The same with tasks refused. */
  public Schedule refusing() {
    return new Schedule(home, network, back, true, away, use, give, work, steps, seed);
  }

  /** The same with another stay in the background. */
  public Schedule with(Away other) {
    return new Schedule(home, network, back, refused, other, use, give, work, steps, seed);
  }

  /** The same with other entries. */
  public Schedule using(String entries) {
    return new Schedule(home, network, back, refused, away, entries, give, work, steps, seed);
  }

  /** The same with other arguments. */
  public Schedule giving(Amount other) {
    return new Schedule(home, network, back, refused, away, use, other, work, steps, seed);
  }

  /** The same with other computations. */
  public Schedule with(Work other) {
    return new Schedule(home, network, back, refused, away, use, give, other, steps, seed);
  }

  /** The same with slow work of so many steps. */
  public Schedule slow(int count) {
    return new Schedule(
        home, network, back, refused, away, use, give, Work.SLOW, Math.max(1, count), seed);
  }

  /** The same with threads in another order. */
  public Schedule seeded(long other) {
    return new Schedule(home, network, back, refused, away, use, give, work, steps, other);
  }

  /** One line that {@link #parse} reads: {@code home@io:2 net=dead seed=12}. */
  @Override
  public String replay() {
    StringBuilder text = new StringBuilder(home == SETTLED ? "home" : "home@io:" + home);
    add(text, "net", network, Network.FINE);
    add(text, "back", back, Back.FOREGROUND);
    if (refused) {
      text.append(" tasks=refused");
    }
    add(text, "away", away, Away.SUSPEND);
    if (!use.equals(ALL)) {
      text.append(" use=").append(use);
    }
    add(text, "give", give, Amount.MUCH);
    add(text, "work", work, Work.FAST);
    if (work == Work.SLOW && steps != STEPS) {
      text.append(" steps=").append(steps);
    }
    if (seed != 0) {
      text.append(" seed=").append(seed);
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String key, Enum<?> value, Enum<?> usual) {
    if (value != usual) {
      text.append(' ').append(key).append('=').append(word(value));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads what {@link #replay} wrote; parts may be left out.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says what is possible
   */
  public static Schedule parse(String replay) {
    Schedule schedule = fine();
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : replay.strip().split("\\s+")) {
      int eq = part.indexOf('=');
      parts.put(eq < 0 ? part : part.substring(0, eq), eq < 0 ? "" : part.substring(eq + 1));
    }
    for (Map.Entry<String, String> part : parts.entrySet()) {
      schedule = schedule.with(part.getKey(), part.getValue(), replay);
    }
    return schedule;
  }

  private Schedule with(String key, String value, String replay) {
    if (key.startsWith("home@io:")) {
      return homeAt((int) number(key.substring("home@io:".length()), replay));
    }
    return switch (key) {
      case "home" -> homeAt(SETTLED);
      case "net" -> with(constant(Network.class, value, replay));
      case "back" -> with(constant(Back.class, value, replay));
      case "tasks" -> value.equals("refused") ? refusing() : this;
      case "away" -> with(constant(Away.class, value, replay));
      case "use" -> using(value);
      case "give" -> giving(constant(Amount.class, value, replay));
      case "work" -> with(constant(Work.class, value, replay));
      case "steps" -> slow((int) number(value, replay));
      case "seed" -> seeded(number(value, replay));
      default ->
          throw new IllegalArgumentException(
              "\""
                  + replay
                  + "\": no part "
                  + key
                  + "; there are home, home@io:N, net, back, tasks, away, use, give, work, steps,"
                  + " seed");
    };
  }

  private static long number(String text, String replay) {
    if (!text.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("\"" + replay + "\": no number: " + text);
    }
    return Long.parseLong(text);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value, String replay) {
    StringBuilder possible = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(value)) {
        return constant;
      }
      possible.append(' ').append(word(constant));
    }
    throw new IllegalArgumentException(
        "\"" + replay + "\": not " + value + " but one of:" + possible);
  }

  @Override
  public String describe() {
    StringBuilder text = new StringBuilder();
    text.append(home == SETTLED ? "Home" : "Home at the app's network wait no. " + (home + 1));
    text.append("; the network ").append(network.words);
    if (network != Network.FINE) {
      text.append(", and works again ").append(back.words);
    }
    if (refused) {
      text.append("; the system refuses background tasks");
    }
    text.append("; the app ").append(away.words);
    if (use.equals(NONE)) {
      text.append("; nothing of the app's is called before");
    } else if (use.equals(TWICE)) {
      text.append("; all is called twice before");
    } else if (!use.equals(ALL)) {
      text.append("; only ").append(use).append(" is called before");
    }
    if (give != Amount.MUCH) {
      text.append(give == Amount.LITTLE ? ", with little to do" : ", with the app's own words");
    }
    if (work == Work.SLOW) {
      text.append("; what the app computes takes long");
    }
    if (seed != 0) {
      text.append("; thread order ").append(seed);
    }
    return text.toString();
  }
}
