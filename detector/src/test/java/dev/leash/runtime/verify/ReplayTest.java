package dev.leash.runtime.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A schedule's replay string is all that is needed to make the same run again. */
class ReplayTest {
  @Test
  void everyScheduleIsReadAsItWasWritten() {
    List<Schedule> all = new ArrayList<>(Schedules.fixed());
    all.addAll(Schedules.slow(1));
    all.addAll(Schedules.slow(65_537));
    all.addAll(Schedules.alone(List.of("begin(UIApplication)", "end()")));
    all.addAll(Schedules.atWaits(2, true));
    all.addAll(Schedules.seeded(2));
    for (Schedule schedule : all) {
      assertEquals(schedule, Schedule.parse(schedule.replay()), schedule.replay());
    }
    assertEquals(all.size(), all.stream().map(Schedule::replay).distinct().count());
  }

  @Test
  void timeIsRefusedOnlyToAppsThatAskForIt() {
    assertTrue(Schedules.atWaits(3, false).stream().noneMatch(Schedule::refused));
    assertEquals(3, Schedules.atWaits(3, true).stream().filter(Schedule::refused).count());
  }

  @Test
  void whatCannotBeReadIsNamed() {
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> Schedule.parse("home weather=fine"));
    assertTrue(unknown.getMessage().contains("weather"), unknown.getMessage());
    assertTrue(unknown.getMessage().contains("steps"), unknown.getMessage());
  }
}
