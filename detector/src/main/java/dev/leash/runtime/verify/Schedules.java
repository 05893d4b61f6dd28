package dev.leash.runtime.verify;

import dev.leash.runtime.verify.Schedule.Away;
import dev.leash.runtime.verify.Schedule.Back;
import dev.leash.runtime.verify.Schedule.Network;
import dev.leash.runtime.verify.Visitor.Amount;
import java.util.ArrayList;
import java.util.List;

/** The schedules that every app is put through. */
public final class Schedules {
  private static final Schedule FINE = Schedule.fine();

  private static final List<Schedule> FIXED =
      List.of(
          FINE,
          FINE.with(Network.DEAD),
          FINE.with(Network.SLOW),
          FINE.with(Network.FULL),
          FINE.with(Network.DEAD).with(Back.EXPIRY),
          FINE.with(Away.RECLAIM),
          FINE.with(Network.DEAD).with(Away.RECLAIM),
          FINE.with(Away.RETURN),
          FINE.refusing(),
          FINE.with(Network.DEAD).refusing(),
          FINE.with(Network.BREAKS),
          FINE.with(Away.AT_ONCE),
          FINE.with(Away.TERMINATE),
          FINE.with(Network.DEAD).with(Away.HURRIED),
          FINE.with(Network.DEAD).using(Schedule.TWICE),
          FINE.giving(Amount.LITTLE),
          FINE.with(Network.DEAD).giving(Amount.LITTLE),
          FINE.with(Network.DEAD).with(Away.QUIT),
          FINE.using(Schedule.NONE),
          FINE.with(Network.DEAD).using(Schedule.NONE));

  private Schedules() {}

  /** Those that do not depend on the app, the friendliest first. */
  public static List<Schedule> fixed() {
    return FIXED;
  }

  /** The fixed ones without those that differ in what is called: a test calls what it wants. */
  public static List<Schedule> forTests() {
    return FIXED.stream()
        .filter(s -> s.use().equals(Schedule.ALL) && s.give() == Amount.MUCH)
        .toList();
  }

  /**
   * Computations that take long.
   *
   * @param steps how many the largest piece of work has
   */
  public static List<Schedule> slow(int steps) {
    return List.of(FINE.slow(steps), FINE.slow(steps).refusing());
  }

  /** Each of an app's entries alone; all, given what the app itself speaks of. */
  public static List<Schedule> alone(List<String> entries) {
    List<Schedule> schedules = new ArrayList<>();
    if (entries.size() > 1) {
      for (String entry : entries) {
        schedules.add(FINE.using(entry));
        schedules.add(FINE.with(Network.FULL).using(entry));
      }
    }
    if (entries.stream().anyMatch(e -> e.contains("String"))) {
      schedules.add(FINE.giving(Amount.WORDS));
      schedules.add(FINE.with(Network.DEAD).giving(Amount.WORDS));
    }
    return schedules;
  }

  /**
   * Home at each of so many waits, and the network dies there.
   *
   * @param time whether the app asks for background time, which may be refused
   */
  public static List<Schedule> atWaits(int waits, boolean time) {
    List<Schedule> schedules = new ArrayList<>();
    for (int i = 0; i < waits; i++) {
      schedules.add(FINE.with(Network.DEAD).homeAt(i));
      if (time) {
        schedules.add(FINE.with(Network.DEAD).homeAt(i).refusing());
        schedules.add(FINE.with(Network.BREAKS).homeAt(i));
        schedules.add(FINE.with(Network.DEAD).homeAt(i).with(Away.HURRIED));
      }
    }
    for (int i = 0; i < waits; i++) {
      schedules.add(FINE.with(Network.DEAD).with(Away.QUIT).homeAt(i));
    }
    return schedules;
  }

  /** So many other orders of threads, with a working and with a dead network. */
  public static List<Schedule> seeded(int seeds) {
    List<Schedule> schedules = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      schedules.add(FINE.seeded(seed));
      schedules.add(FINE.with(Network.DEAD).seeded(seed));
    }
    return schedules;
  }
}
