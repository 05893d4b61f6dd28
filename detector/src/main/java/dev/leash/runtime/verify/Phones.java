package dev.leash.runtime.verify;

import dev.leash.runtime.os.ios.Limits;
import dev.leash.runtime.sim.WorldLimits;
import dev.leash.runtime.weave.ClassBytes;
import java.nio.file.Path;

/** Makes phones: the app's classes are woven once for all of them. */
interface Phones {
  /** A phone with a fresh process. */
  Phone start(long seed);

  /**
   * For classes with RoboVM's API of iOS.
   *
   * @param cache folder for woven bytes; null: none
   */
  static Phones of(ClassBytes classes, WorldLimits limits, Path cache) {
    return IosPhone.phones(classes, Limits.IOS13, limits, cache);
  }
}
