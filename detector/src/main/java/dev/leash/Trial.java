package dev.leash;

import dev.leash.bytecode.ClassSource;
import dev.leash.bytecode.ClassSources;
import dev.leash.bytecode.OverlaySource;
import dev.leash.bytecode.ReadLog;
import dev.leash.fix.Recompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles changed sources and judges the module as it would then be. Writes nothing. */
final class Trial {
  private static final int MAJOR_OFFSET = 44;
  private static final int OLDEST_RELEASE = 8;

  private final Options options;
  private final Recompiler compiler;

  /**
   * @param compiler for the classes and class path of the options
   */
  Trial(Options options, Recompiler compiler) {
    this.options = options;
    this.compiler = compiler;
  }

  /** Null if this Java has no compiler. */
  static Trial of(Options options) {
    List<Path> all = new ArrayList<>(options.classes());
    all.addAll(options.classPath());
    Recompiler compiler = Recompiler.on(all);
    return compiler == null ? null : new Trial(options, compiler);
  }

  /**
   * Compiles for the release that the module's classes are of.
   *
   * @param texts by file
   */
  Recompiler.Result compile(Map<Path, String> texts, int release) {
    return compiler.compile(texts, release);
  }

  /** The newest release among the module's first classes; what has none is compiled for 8. */
  int release() {
    int newest = OLDEST_RELEASE;
    ReadLog log = new ReadLog();
    for (ClassSource source : ClassSources.open(options.classes(), log)) {
      try (source) {
        for (String name : source.names()) {
          byte[] bytes = source.find(name).orElse(new byte[0]);
          if (bytes.length < 8) continue;
          int major = ((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff);
          newest = Math.max(newest, major - MAJOR_OFFSET);
          break;
        }
      }
    }
    return newest;
  }

  /** Judges the module with these classes in the place of its own. */
  Judgement judge(Map<String, byte[]> classes) {
    ReadLog log = new ReadLog();
    List<ClassSource> module = new ArrayList<>();
    for (ClassSource source : ClassSources.open(options.classes(), log)) {
      module.add(new OverlaySource(source, new TreeMap<>(classes)));
    }
    return Leash.judge(options, module, ClassSources.open(options.classPath(), log), log);
  }
}
