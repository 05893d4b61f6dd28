package dev.leash.runtime.junit;

import dev.leash.runtime.verify.Run;
import dev.leash.runtime.verify.Schedule;
import dev.leash.runtime.verify.Schedules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The schedules of one test, lazily: those with Home at a wait are known only after the others have
 * shown which waits there are.
 */
final class ScheduleSource implements Iterator<ScheduleSource.Turn> {
  /** One schedule's turn, which tells what it saw. */
  record Turn(Schedule schedule, ScheduleSource source) {
    void over(Run run) {
      source.distinct = Math.max(source.distinct, run.waits().size());
      source.steps = Math.max(source.steps, run.needs().steps());
      source.time |= run.needs().time();
    }
  }

  private final LifecycleTest test;
  private final Deque<Schedule> next = new ArrayDeque<>();
  private int distinct;
  private int steps;
  private boolean time;
  private boolean waitsAdded;

  ScheduleSource(LifecycleTest test) {
    this.test = test;
    if (test.replay().isEmpty()) {
      next.addAll(Schedules.forTests());
    } else {
      next.add(Schedule.parse(test.replay()));
      waitsAdded = true;
    }
  }

  Stream<Turn> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !waitsAdded) {
      waitsAdded = true;
      if (steps > 1) { // what has no loop takes no time
        next.addAll(Schedules.slow(steps));
      }
      next.addAll(Schedules.atWaits(Math.min(test.waits(), distinct), time));
      next.addAll(Schedules.seeded(test.seeds()));
    }
    return !next.isEmpty();
  }

  @Override
  public Turn next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return new Turn(next.poll(), this);
  }
}
