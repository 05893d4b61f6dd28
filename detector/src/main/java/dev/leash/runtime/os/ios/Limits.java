package dev.leash.runtime.os.ios;

import java.util.List;

/**
 * The time limits of one generation of iOS, in seconds. None is promised by Apple; where a source
 * is named, somebody measured or quoted it, the others are assumed.
 *
 * @param name of the profile
 * @param callback for each life-cycle callback: about 5 s, from Apple's documentation of {@code
 *     applicationDidEnterBackground(_:)}; the same budget as the static analysis
 * @param launch for {@code didFinishLaunching}: 20 s (19.97 s in the sample report of Apple's
 *     "Addressing watchdog terminations")
 * @param handlers for all expiration handlers together: "a few seconds" (DTS, "UIApplication
 *     Background Task Notes"); assumed 5 s. The static analysis asks more of a handler, 1 s, since
 *     handlers share this budget
 * @param background from the return of the callback to expiration: 600 s (iOS 4 to 6), 180 s (iOS 7
 *     to 12, {@code permittedBackgroundDuration} in crash reports), 30 s (iOS 13 and later, by
 *     {@code backgroundTimeRemaining})
 * @param grace from the return of the callback, or the end of the last task, to suspension: assumed
 * @param bgTask from the launch of a {@code BGTask} to its expiration: 30 s for a refresh task
 *     (assumed; a processing task has minutes)
 * @param scenes whether an app must use scenes (the SDK after iOS 26, TN3187)
 */
public record Limits(
    String name,
    double callback,
    double launch,
    double handlers,
    double background,
    double grace,
    double bgTask,
    boolean scenes) {

  /** iOS 4 to 6. */
  public static final Limits IOS4 = new Limits("ios4", 5, 20, 5, 600, 0.5, 30, false);

  /** iOS 13 to 18. */
  public static final Limits IOS13 = new Limits("ios13", 5, 20, 5, 30, 0.5, 30, false);

  /** iOS 26. */
  public static final Limits IOS26 = new Limits("ios26", 5, 20, 5, 30, 0.5, 30, true);

  /** Those that are known. */
  public static List<Limits> all() {
    return List.of(IOS4, IOS13, IOS26);
  }

  /** Of that name. Null if there is none. */
  public static Limits of(String name) {
    return all().stream().filter(l -> l.name().equals(name)).findFirst().orElse(null);
  }

  static long nanos(double seconds) {
    return (long) (seconds * 1e9);
  }
}
