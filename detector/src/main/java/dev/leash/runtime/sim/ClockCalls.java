package dev.leash.runtime.sim;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.concurrent.TimeUnit;

/** The clocks of woven code. Reading one costs a tick, so that a loop on it comes to an end. */
public final class ClockCalls {
  /** What {@code System.currentTimeMillis} says at virtual time 0: 2026-01-01T00:00:00Z. */
  public static final long EPOCH_MILLIS = 1_767_225_600_000L;

  private ClockCalls() {}

  /** {@code System.nanoTime}. */
  public static long nanoTime() {
    World world = World.current();
    if (world == null) {
      return System.nanoTime();
    }
    world.tick();
    return world.now();
  }

  /** {@code System.currentTimeMillis}. */
  public static long currentTimeMillis() {
    World world = World.current();
    if (world == null) {
      return System.currentTimeMillis();
    }
    world.tick();
    return EPOCH_MILLIS + TimeUnit.NANOSECONDS.toMillis(world.now());
  }

  /** {@code Instant.now}. */
  public static Instant instant() {
    return Instant.ofEpochMilli(currentTimeMillis());
  }

  /** {@code Clock.systemUTC}. */
  public static Clock clock() {
    return clock(ZoneOffset.UTC);
  }

  /** {@code Clock.systemDefaultZone}, and what the no-argument {@code now} methods use. */
  public static Clock localClock() {
    return clock(ZoneId.systemDefault());
  }

  /** {@code Clock.system}. */
  public static Clock clock(ZoneId zone) {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return clock(other);
      }

      @Override
      public Instant instant() {
        return ClockCalls.instant();
      }
    };
  }

  /** {@code Calendar.getInstance}. */
  public static Calendar calendar() {
    Calendar calendar = Calendar.getInstance();
    calendar.setTimeInMillis(currentTimeMillis());
    return calendar;
  }

  /** {@code LocalDate.now}. */
  public static LocalDate nowLocalDate() {
    return LocalDate.now(localClock());
  }

  /** {@code LocalTime.now}. */
  public static LocalTime nowLocalTime() {
    return LocalTime.now(localClock());
  }

  /** {@code LocalDateTime.now}. */
  public static LocalDateTime nowLocalDateTime() {
    return LocalDateTime.now(localClock());
  }

  /** {@code ZonedDateTime.now}. */
  public static ZonedDateTime nowZonedDateTime() {
    return ZonedDateTime.now(localClock());
  }

  /** {@code OffsetDateTime.now}. */
  public static OffsetDateTime nowOffsetDateTime() {
    return OffsetDateTime.now(localClock());
  }
}
