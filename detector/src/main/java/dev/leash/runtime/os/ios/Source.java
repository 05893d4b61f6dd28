package dev.leash.runtime.os.ios;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Something that a run loop handles: a timer, a stream, a connection, a port, a block. */
final class Source {
  final Object identity;
  final String what;
  final boolean input;
  final Set<String> modes = new LinkedHashSet<>();
  final BooleanSupplier ready;
  final Watchdog.Body fire;

  /** Where and when it was scheduled first, outside of the model's own sources. */
  List<StackTraceElement> scheduledAt = List.of();

  long scheduledSince;

  /** Virtual ns of a timer; never for others. */
  long fireAt = Long.MAX_VALUE;

  /** Whether the app knows of it; the system's own sources are not judged. */
  boolean apps;

  boolean firing;

  Source(Object identity, String what, boolean input, BooleanSupplier ready, Watchdog.Body fire) {
    this.identity = identity;
    this.what = what;
    this.input = input;
    this.ready = ready;
    this.fire = fire;
  }
}
