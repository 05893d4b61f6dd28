package dev.leash.runtime.sim;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Why a thread does not run.
 *
 * @param kind what it waits for
 * @param text for a person: "reading from imap.example.com:143"
 * @param on the object waited for (socket, monitor, blocker); null if there is none
 * @param interruptible whether {@code Thread.interrupt} ends it
 * @param enders asks, at any time, which threads could end the wait; an empty list when nobody
 *     knows
 */
public record Wait(
    Kind kind, String text, Object on, boolean interruptible, Supplier<List<SimThread>> enders) {

  /** Kinds of waits. Only {@code IO} needs a remote peer. */
  public enum Kind {
    /** The network: nothing in this process ends it. */
    IO,
    /** Entry of a monitor. */
    LOCK,
    /** {@code Object.wait}. */
    NOTIFY,
    /** {@code LockSupport.park}, and so everything of java.util.concurrent. */
    PARK,
    SLEEP,
    JOIN,
    /** A run loop without work. */
    RUN_LOOP,
    /** Anything else: an idle worker of a dispatch queue, the script outside the process. */
    IDLE
  }

  /** Checks that kind, text and enders are there. */
  public Wait {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(text);
    Objects.requireNonNull(enders);
  }

  /** An uninterruptible wait that nobody in the process is known to end. */
  public static Wait of(Kind kind, String text, Object on) {
    return new Wait(kind, text, on, false, List::of);
  }

  /** A wait for the network, as java.net's are: interrupts do not end it. */
  public static Wait io(String text, Object on) {
    return of(Kind.IO, text, on);
  }

  /** The same wait, ended by interrupts too. */
  public Wait interruptibly() {
    return new Wait(kind, text, on, true, enders);
  }

  /** The same wait, with the threads that could end it. */
  public Wait endedBy(Supplier<List<SimThread>> threads) {
    return new Wait(kind, text, on, interruptible, threads);
  }
}
