package dev.leash.runtime.weave;

import java.nio.file.Path;

/**
 * An app with its platform, woven once and shared by all its processes. Safe for several threads.
 */
public final class Program {
  private final ClassBytes classes;
  private final WeaveRules rules;
  private final NativeKeys keys;
  private final Path cache;

  /**
   * A program.
   *
   * @param classes the app's, its libraries' and the platform's
   * @param rules what is rewritten
   * @param keys what native methods are bound to
   * @param cache folder for woven bytes; null: none on disk
   */
  public Program(ClassBytes classes, WeaveRules rules, NativeKeys keys, Path cache) {
    this.classes = classes;
    this.rules = rules;
    this.keys = keys;
    this.cache = cache;
  }

  /** A fresh process: its own statics. */
  public ProcessLoader newProcess() {
    return new ProcessLoader(this, Program.class.getClassLoader());
  }

  WeaveRules rules() {
    return rules;
  }

  ClassBytes classes() {
    return classes;
  }

  NativeKeys keys() {
    return keys;
  }

  Path cache() {
    return cache;
  }
}
