package dev.leash.runtime.os.ios;

import java.util.Map;

/** NSDate, in the world's time. */
final class DateHandlers {
  /** 1 January 2024, 00:00 UTC: virtual time 0, in seconds since 1970. */
  private static final double EPOCH = 1_704_067_200;

  private static final double REFERENCE = 978_307_200;
  private static final double DISTANT = 1e12;
  private static final String SECONDS = "leash.seconds";

  private final IosProcess process;
  private final AppObjects objects;

  DateHandlers(IosProcess process) {
    this.process = process;
    objects = process.objects();
  }

  /** Seconds since the world's start; far away for no date. */
  static double seconds(AppObjects objects, Object date) {
    return date != null && objects.property(date, SECONDS) instanceof Double s ? s : DISTANT;
  }

  private double now() {
    return process.world().now() / 1e9;
  }

  private Object date(double seconds) {
    Object date = objects.make("NSDate");
    objects.property(date, SECONDS, seconds);
    return date;
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  void register(Map<String, Handler> to) {
    to.put("+[NSDate date]", (s, a) -> date(now()));
    to.put("+[NSDate now]", (s, a) -> date(now()));
    to.put(
        "-[NSDate init]",
        (s, a) -> {
          objects.property(s, SECONDS, now());
          return s;
        });
    to.put("+[NSDate distantFuture]", (s, a) -> date(DISTANT));
    to.put("+[NSDate distantPast]", (s, a) -> date(-DISTANT));
    to.put("+[NSDate dateWithTimeIntervalSinceNow:]", (s, a) -> date(now() + number(a[0])));
    to.put("+[NSDate dateWithTimeIntervalSince1970:]", (s, a) -> date(number(a[0]) - EPOCH));
    to.put(
        "+[NSDate dateWithTimeIntervalSinceReferenceDate:]",
        (s, a) -> date(number(a[0]) + REFERENCE - EPOCH));
    to.put(
        "+[NSDate dateWithTimeInterval:sinceDate:]",
        (s, a) -> date(seconds(objects, a[1]) + number(a[0])));
    to.put(
        "-[NSDate initWithTimeIntervalSince1970:]",
        (s, a) -> {
          objects.property(s, SECONDS, number(a[0]) - EPOCH);
          return s;
        });
    to.put(
        "-[NSDate dateByAddingTimeInterval:]", (s, a) -> date(seconds(objects, s) + number(a[0])));
    to.put("-[NSDate timeIntervalSinceNow]", (s, a) -> seconds(objects, s) - now());
    to.put("-[NSDate timeIntervalSince1970]", (s, a) -> seconds(objects, s) + EPOCH);
    to.put(
        "-[NSDate timeIntervalSinceReferenceDate]",
        (s, a) -> seconds(objects, s) + EPOCH - REFERENCE);
    to.put(
        "-[NSDate timeIntervalSinceDate:]", (s, a) -> seconds(objects, s) - seconds(objects, a[0]));
    to.put("CFAbsoluteTimeGetCurrent", (s, a) -> now() + EPOCH - REFERENCE);
  }
}
