package dev.leash.source.code;

import dev.leash.source.tree.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** What is around the current statement and must be passed on the way out. */
final class Exits {
  /** Something that can be left. */
  static final class Region {
    final Stmt.Target target;
    final Out.Spot exit;
    final Out.Spot again;
    final Runnable cleanup;
    final boolean isTry;
    boolean isMonitor;

    /** Where the copies of the clean-up stand, which the region does not protect. */
    final List<int[]> gaps = new ArrayList<>();

    private Region(
        Stmt.Target target, Out.Spot exit, Out.Spot again, Runnable cleanup, boolean isTry) {
      this.isTry = isTry;
      this.target = target;
      this.exit = exit;
      this.again = again;
      this.cleanup = cleanup;
    }
  }

  private final Deque<Region> open = new ArrayDeque<>();
  private final Out out;

  Exits(Out out) {
    this.out = out;
  }

  Region enter(Stmt.Target target, Out.Spot exit, Out.Spot again) {
    Region region = new Region(target, exit, again, null, false);
    open.push(region);
    return region;
  }

  /**
   * A try statement's region.
   *
   * @param cleanup writes the clean-up code that runs however it is left; null for none
   */
  Region enter(Runnable cleanup) {
    Region region = new Region(null, null, null, cleanup, true);
    open.push(region);
    return region;
  }

  void leave() {
    open.pop();
  }

  /** Enters a region that was left for a while. */
  void again(Region region) {
    open.push(region);
  }

  Region innermost() {
    return open.peek();
  }

  /** Whether leaving the method here has to clean up. */
  boolean cleansUp() {
    return open.stream().anyMatch(r -> r.cleanup != null);
  }

  /** Cleans up for leaving the method. */
  void leaveAll() {
    leaveTo(null);
  }

  /** Cleans up for a jump out to the region of that target, and gives the region, or null. */
  Region leaveTo(Stmt.Target target) {
    Deque<Region> passed = new ArrayDeque<>();
    Region found = null;
    List<int[]> gaps = new ArrayList<>();
    List<Region> cleaned = new ArrayList<>();
    for (Iterator<Region> it = open.iterator(); it.hasNext(); ) {
      Region r = it.next();
      if (target != null && r.target == target) {
        found = r;
        break;
      }
      passed.addLast(r);
    }
    Deque<Region> saved = new ArrayDeque<>(open);
    for (Region r : passed) {
      open.pop();
      if (!r.isTry) continue;
      int[] gap = {out.size(), 0};
      // Inside its own clean-up a region protects nothing any more, nor do those within it.
      if (r.cleanup != null) r.cleanup.run();
      // A monitor's exit is itself protected.
      if (r.isMonitor) gap[0] = out.size();
      gap[1] = out.size();
      gaps.add(gap);
      cleaned.add(r);
    }
    open.clear();
    open.addAll(saved);
    for (int i = 0; i < cleaned.size(); i++) {
      // A region is out of force from its own clean-up to the jump.
      cleaned.get(i).gaps.add(new int[] {gaps.get(i)[0], Integer.MAX_VALUE});
    }
    return found;
  }

  /** Ends the gaps that {@link #leaveTo} began: the jump or return has been written. */
  void left() {
    for (Region r : open) {
      for (int[] gap : r.gaps) if (gap[1] == Integer.MAX_VALUE) gap[1] = out.size();
    }
  }

  /** The parts of {@code [start, end)} that the gaps leave. */
  static List<int[]> without(int start, int end, List<int[]> gaps) {
    List<int[]> parts = new ArrayList<>();
    int from = start;
    for (int[] gap : gaps) {
      if (gap[1] <= from || gap[0] >= end) continue;
      if (gap[0] > from) parts.add(new int[] {from, gap[0]});
      from = Math.max(from, gap[1]);
    }
    if (from < end) parts.add(new int[] {from, end});
    return parts;
  }
}
