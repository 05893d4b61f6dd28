package dev.leash.analysis.runloops;

import dev.leash.analysis.Hop;
import dev.leash.ir.MethodRef;
import java.util.List;
import java.util.SortedSet;

/**
 * A call that runs the run loop, as a callback or handler reaches it on its own thread.
 *
 * @param hops calls from the root's body on; the last is the call that runs the loop
 * @param api the library method that runs it
 * @param modes the modes that it may run in, as far as they could be read
 * @param modesComplete false if it may run in others, too
 * @param later true if it runs later on the root's thread
 * @param weak true if a call on the way was resolved by guess
 */
public record ReachedRun(
    List<Hop> hops,
    MethodRef api,
    SortedSet<Mode> modes,
    boolean modesComplete,
    boolean later,
    boolean weak) {
  public ReachedRun {
    hops = List.copyOf(hops);
  }

  /** The call itself. */
  public Hop last() {
    return hops.get(hops.size() - 1);
  }

  /** Whether the default mode, or the common ones with it, can be what it runs in. */
  public boolean mayRunDefault() {
    return modes.stream().anyMatch(m -> !m.isCustom());
  }

  /** Whether it can run in nothing else than the default mode or the common ones. */
  public boolean alwaysDefault() {
    return mayRunDefault() && modesComplete && modes.stream().noneMatch(Mode::isCustom);
  }

  /** The custom mode that it certainly runs in, or null. */
  Mode custom() {
    return new ModeSet(modes, modesComplete).onlyCustom();
  }
}
