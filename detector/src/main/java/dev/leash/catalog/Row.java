package dev.leash.catalog;

import java.util.List;

/**
 * One line of a catalogue file. Operand positions count as a call's operands do: 0 is the receiver,
 * 1 the first argument; for static methods 0 is unused. {@link #RESULT} is the call's result.
 */
public sealed interface Row {
  int RECEIVER = 0;
  int RESULT = -1;

  /** In place of a mode's operand: the source's events arrive whichever mode is run. */
  int EVERY_MODE = -3;

  Signature signature();

  Origin origin();

  /**
   * Where the row stands and what it was checked against.
   *
   * @param file catalogue file name, for messages
   * @param line 1-based
   * @param platform the file's platform tag ({@code robovm}, {@code android}, {@code jdk}, …)
   * @param library {@code group:artifact:version} the row resolves against, or a word ({@code jdk})
   *     for the JDK
   * @param note the reason or source written on the line; may be empty
   * @param unresolved why the row cannot be checked against {@code library}, or "" if it can
   * @param since first Java release that has the member, for JDK rows; 0 if all supported ones do
   */
  record Origin(
      String file,
      int line,
      String platform,
      String library,
      String note,
      String unresolved,
      int since) {}

  /** Lifecycle moment of a callback. */
  enum Phase {
    LAUNCH,
    FOREGROUND,
    RESIGN,
    BACKGROUND,
    TERMINATE,
    OTHER
  }

  /** What a functional object becomes when registered. */
  enum Role {
    CALLBACK,
    EXPIRATION_HANDLER
  }

  /**
   * A method that the system calls on subtypes of the owner.
   *
   * @param watched whether waiting in it is fatal (watchdog, ANR): only such a one is a root of the
   *     wait rules
   * @param mainThread whether it runs on the platform's main/UI thread
   * @param budgetSeconds documented limit, 0 if the default budget applies
   * @param selector Objective-C selector that a user's own method may carry instead, or ""
   * @param role CALLBACK, or EXPIRATION_HANDLER for e.g. {@code JobService.onStopJob}
   * @param duckTyped empty for an override; else {@code name+parameters} of the methods that a
   *     class must all declare to be such a delegate without any supertype (Codename One's main
   *     class)
   * @param condition what happens to the app, for messages: "the watchdog kills the app
   *     (0x8badf00d)"; may be ""
   */
  record Callback(
      Signature signature,
      Role role,
      Phase phase,
      boolean watched,
      boolean mainThread,
      double budgetSeconds,
      String selector,
      List<String> duckTyped,
      String condition,
      Origin origin)
      implements Row {}

  /**
   * A method that takes a functional object and makes it a callback or an expiration handler.
   *
   * @param handler operand that is registered
   * @param when operands and values that must all match
   */
  record Registrar(
      Signature signature,
      int handler,
      Role role,
      Phase phase,
      boolean mainThread,
      double budgetSeconds,
      List<Guard> when,
      String condition,
      Origin origin)
      implements Row {}

  /**
   * A condition on an operand's value.
   *
   * @param operand position
   * @param values any of: {@code true}, {@code false}, {@code null}, a number, a quoted string,
   *     {@code owner#NAME} (a static field), {@code owner#name()} (the result of that call);
   *     internal names
   * @param negated true if none of the values may match
   */
  record Guard(int operand, List<String> values, boolean negated) {}

  /** What a call waits for. */
  enum Kind {
    CONNECT,
    DNS,
    ACCEPT,
    READ,
    WRITE,
    HTTP,
    REQUEST,
    CLOSE,
    SELECT,
    RUN_LOOP,
    /** Waits for another thread: future, latch, queue, join. */
    THREAD,
    /** Takes a lock. */
    LOCK,
    SLEEP,
    PROCESS,
    FILE;

    /** Whether the wait ends only when a remote peer acts. */
    public boolean isNetwork() {
      return switch (this) {
        case CONNECT, DNS, ACCEPT, READ, WRITE, HTTP, REQUEST, CLOSE, SELECT -> true;
        case RUN_LOOP, THREAD, LOCK, SLEEP, PROCESS, FILE -> false;
      };
    }
  }

  /**
   * A call that can wait.
   *
   * @param bound how long at most
   * @param whole true if the call is many operations in one (readLine, a whole body), so that a
   *     per-operation timeout does not bound it
   * @param needsNetwork operand that must derive from a network source for the wait to be one
   *     (java.io), or null
   * @param when the call waits only if this holds, or null ({@code waitUntilDone == true}, a remote
   *     URL)
   * @param unless calls on the same receiver that make it not wait ({@code hasBytesAvailable()}
   *     tested, {@code configureBlocking(false)}, scheduled in a run loop)
   * @param during the call waits only while another thread is in one of these calls on the same
   *     object; empty: always
   * @param interruptible whether {@code Thread.interrupt} releases it
   * @param closable whether closing its socket, or the library's cancel, releases it
   * @param instead what to write instead, default advice; may be ""
   * @param insteadRobovm advice where RoboVM's class library lacks the default's API; "" if the
   *     same
   */
  record Blocking(
      Signature signature,
      Kind kind,
      Bound bound,
      boolean whole,
      Integer needsNetwork,
      Guard when,
      List<Signature> unless,
      List<Signature> during,
      boolean interruptible,
      boolean closable,
      String instead,
      String insteadRobovm,
      Origin origin)
      implements Row {}

  /** Unit of a timeout operand. */
  enum Unit {
    NANOSECONDS,
    MICROSECONDS,
    MILLISECONDS,
    SECONDS,
    /** The following operand is a {@code TimeUnit}. */
    TIME_UNIT,
    /** A {@code Duration}, {@code NSDate} or other object whose length the analysis cannot read. */
    OBJECT
  }

  /** How long a call may wait. */
  sealed interface Bound {
    /** For ever. */
    record None() implements Bound {}

    /** A constant of the library. */
    record Seconds(double seconds) implements Bound {}

    /**
     * An argument gives it.
     *
     * @param zeroIsInfinite whether 0 means for ever
     * @param negativeIsInfinite whether a negative value means for ever
     */
    record Argument(int operand, Unit unit, boolean zeroIsInfinite, boolean negativeIsInfinite)
        implements Bound {}

    /**
     * A setter called on the same object gives it.
     *
     * @param setters methods that take the timeout; a field signature means a field that holds it;
     *     any of them
     * @param argument the setters' operand that is the timeout, from 1
     * @param defaultSeconds if no setter is called; positive infinity for ever
     */
    record Setter(
        List<Signature> setters,
        int argument,
        Unit unit,
        boolean zeroIsInfinite,
        boolean negativeIsInfinite,
        double defaultSeconds)
        implements Bound {}
  }

  /** Who runs a functional argument, and when. */
  enum Mode {
    /** Another thread, later. */
    ASYNC,
    /** Another thread, unless the executor runs it at once ({@code Runnable::run}). */
    ASYNC_UNLESS_DIRECT,
    /** This thread, before the call returns. */
    INLINE,
    /** This thread, when the result is consumed (lazy streams, Rx chains). */
    DEFERRED,
    /** This thread or another, depending on state (CompletableFuture.thenApply). */
    MAYBE,
    /** The main/UI thread, later. */
    UI_LATER,
    /** Another thread, while this one waits. */
    OTHER_THREAD_WAIT
  }

  /**
   * A call that passes a functional object on.
   *
   * @param runs operand that is run (RECEIVER for {@code Thread.start()})
   * @param mode who runs it, and when
   * @param when the mode holds only if this does, or null
   * @param entries the methods of that object that run, each {@code name+parameters} or {@code
   *     name*} for every overload; empty for the functional interface's single method
   * @param handle another operand by which what runs can be interrupted, like a thread's group, or
   *     null; the receiver and the result always are such
   */
  record HandOff(
      Signature signature,
      int runs,
      Mode mode,
      Guard when,
      List<String> entries,
      Integer handle,
      Origin origin)
      implements Row {}

  /**
   * A call that ends, or seems to end, a wait.
   *
   * @param object operand whose waits it is to end: a socket, a stream; for one that interrupts the
   *     thread, future or executor
   * @param effective whether it unblocks the waits it is used for
   * @param blocksItself whether it may wait itself
   * @param interrupts whether it only interrupts the thread, so that it ends interruptible waits
   *     alone
   * @param ends kinds of waits that it ends, if effective; empty for all
   * @param unblocks words, for messages
   */
  record Canceller(
      Signature signature,
      int object,
      boolean effective,
      boolean blocksItself,
      boolean interrupts,
      List<Kind> ends,
      String unblocks,
      Origin origin)
      implements Row {
    public Canceller {
      ends = List.copyOf(ends);
    }

    /** Whether it releases a thread from a wait of that kind on its object. */
    public boolean ends(Kind kind) {
      return effective && (ends.isEmpty() || ends.contains(kind));
    }
  }

  /**
   * A call by which another thread releases a waiter on the same object ({@code countDown}, {@code
   * put}, …).
   *
   * @param object operand that both share
   */
  record Signal(Signature signature, int object, Origin origin) implements Row {}

  /**
   * Begins a background task; {@code token} is RESULT or an operand; {@code handler} the expiration
   * handler or -2.
   */
  record TaskBegin(Signature signature, String pair, int token, int handler, Origin origin)
      implements Row {}

  /**
   * Ends a background task named by operand {@code token}; {@code pair} matches the begin row's.
   */
  record TaskEnd(Signature signature, String pair, int token, Origin origin) implements Row {}

  /** A call or static field that yields the invalid token. */
  record TaskInvalid(Signature signature, String pair, Origin origin) implements Row {}

  /**
   * Runs a run loop.
   *
   * @param mode operand that names the mode, or {@link #RESULT} if it always runs in the default
   *     mode
   */
  record RunLoop(Signature signature, int mode, Origin origin) implements Row {}

  /** Which mode a {@link RunLoopMode} names. */
  enum LoopMode {
    DEFAULT,
    /** All modes that were declared common; the default mode is one. */
    COMMON,
    CUSTOM
  }

  /**
   * Names a run loop mode: a static field, or a call whose result it is.
   *
   * @param text the mode's name as a string, which code may spell out; "" if not known
   */
  record RunLoopMode(Signature signature, LoopMode mode, String text, Origin origin)
      implements Row {}

  /**
   * Schedules (or unschedules) a source in a run loop mode.
   *
   * @param source operand that is scheduled
   * @param mode operand that names the mode; {@link #RESULT} for the default mode, {@link
   *     #EVERY_MODE} where no mode matters
   * @param timer whether the source fires without anybody outside the app: seldom what is awaited
   * @param when the call schedules only if this holds, or null
   */
  record Schedule(
      Signature signature,
      int source,
      int mode,
      boolean adds,
      boolean timer,
      Guard when,
      Origin origin)
      implements Row {}

  /** Adds the mode that operand {@code mode} names to the common ones. */
  record CommonMode(Signature signature, int mode, Origin origin) implements Row {}

  /**
   * Opens a resource of a kind ({@code listening-socket}, {@code bonjour}, …); the object is RESULT
   * or an operand.
   */
  record Acquire(Signature signature, String resource, int object, Origin origin) implements Row {}

  /** Closes a resource. */
  record Release(Signature signature, String resource, int object, Origin origin) implements Row {}

  /** Where data come from. */
  enum Medium {
    NETWORK,
    FILE,
    MEMORY,
    PROCESS,
    PIPE,
    /** A channel that is only used when it is ready: never waits. */
    READY
  }

  /**
   * The result (constructors: the object) reads from or writes to that medium.
   *
   * @param when only if this holds of the call, or null
   * @param opens the result is a connection of its own, not a stream of the receiver's
   */
  record Source(Signature signature, Medium medium, Guard when, boolean opens, Origin origin)
      implements Row {}

  /**
   * The result (constructors: the object) passes its operations on to operand {@code inner}.
   *
   * @param shared for views of a lock: several threads may hold it at once
   */
  record Wrap(Signature signature, int inner, boolean shared, Origin origin) implements Row {}

  /** Operand {@code element} is stored in container operand {@code container}. */
  record ElementIn(Signature signature, int container, int element, Origin origin) implements Row {}

  /** The result is an element of container operand {@code container}. */
  record ElementOut(Signature signature, int container, Origin origin) implements Row {}

  /** The result is operand {@code value} if nothing else is configured. */
  record Fallback(Signature signature, int value, Origin origin) implements Row {}

  /** Takes (or gives back) the lock that operand {@code lock} is. */
  record Locking(Signature signature, int lock, boolean takes, Origin origin) implements Row {}

  /**
   * Reviewed as not waiting: stops the search for a more general row and the descent into the body.
   */
  record NotBlocking(Signature signature, Origin origin) implements Row {}

  /** Classes whose bodies are never entered, by internal-name prefix in {@code signature.owner}. */
  record Opaque(Signature signature, Origin origin) implements Row {}
}
