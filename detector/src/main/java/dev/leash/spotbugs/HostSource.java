package dev.leash.spotbugs;

import dev.leash.bytecode.ClassSource;

/** A source of classes, and in what form SpotBugs was given it. */
record HostSource(ClassSource source, Kind kind) {
  enum Kind {
    FOLDER,
    JAR,
    /** Class files named one by one. */
    CLASS_FILES
  }
}
