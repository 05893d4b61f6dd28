package dev.leash.runtime.junit;

import dev.leash.runtime.net.Peer;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The app under test and the world around it. The schedule decides what the network, the system and
 * the time do; the test says when the user leaves and comes back, and what must work then.
 */
public interface App {
  /**
   * Somebody listens at an address. Addresses without one are answered as a web, mail or line
   * server would, by their port.
   */
  void server(String host, int port, Supplier<? extends Peer> peer);

  /**
   * Starts the app, waits until its launch is over, and leaves it alone for three seconds
   * (simulated), or until the schedule wants Home pressed.
   *
   * @param delegate a class with a constructor without arguments: an app delegate, a scene
   *     delegate, a game's listener
   */
  void launch(Class<?> delegate);

  /**
   * Does all that {@code leash:verify} does with a class in this schedule, instead of the calls
   * below: makes an object, lets the system launch and call it if it is a delegate or a listener,
   * calls its own entries as the rest of the app would, presses Home, and comes back.
   *
   * @param type a class of the app's, whose constructors' arguments can be made
   */
  void play(Class<?> type);

  /** Runs code on the main thread, as the user's taps do, and waits for its end. */
  void onMain(Runnable code);

  /** The user presses Home. Returns when the app is suspended, or when the schedule goes on. */
  void background();

  /** The user comes back. The network works again from here on: progress is demanded. */
  void foreground();

  /** The system ends the app. */
  void terminate();

  /**
   * Waits until something is so.
   *
   * @throws AssertionError if it is not so in time (simulated)
   */
  void within(long time, TimeUnit unit, BooleanSupplier condition);

  /**
   * The delegate that the system has made.
   *
   * @throws IllegalStateException before {@link #launch}
   */
  <T> T delegate(Class<T> type);

  /** What happens in this run; a line for a person. */
  String schedule();
}
