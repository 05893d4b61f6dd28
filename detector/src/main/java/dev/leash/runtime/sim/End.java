package dev.leash.runtime.sim;

import java.util.Objects;

/**
 * Why a world ended before its script did.
 *
 * @param kind a short constant name, for example {@link #GUARD}, or one of the platform's
 * @param text for a person
 */
public record End(String kind, String text) {
  /** The real-time guard: the model could not go on; says nothing about the app. */
  public static final String GUARD = "GUARD";

  /** Closed by its owner. */
  public static final String CLOSED = "CLOSED";

  /** The app has ended its own process. */
  public static final String EXITED = "EXITED";

  /** The code needs what the model does not have. */
  public static final String NOT_MODELLED = "NOT_MODELLED";

  /** Checks that both parts are there. */
  public End {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(text);
  }
}
