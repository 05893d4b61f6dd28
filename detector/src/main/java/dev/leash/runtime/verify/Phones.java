package dev.leash.runtime.verify;

import dev.leash.runtime.weave.ClassBytes;

/** Makes phones: the app's classes are woven once for all of them. */
interface Phones {
  /** A phone with a fresh process. */
  Phone start(long seed);

  /** For classes with RoboVM's API of iOS. */
  static Phones of(ClassBytes classes) {
    return IosPhone.phones(classes, dev.leash.runtime.os.ios.Limits.IOS13);
  }
}
