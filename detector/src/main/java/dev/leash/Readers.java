package dev.leash;

import dev.leash.bytecode.BytecodeProgram;
import dev.leash.bytecode.ClassSources;
import dev.leash.bytecode.ReadLog;
import dev.leash.report.Report;
import dev.leash.source.SourceProgram;
import dev.leash.source.files.SourceFile;
import dev.leash.source.files.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the analyses on class files or on sources, whichever is to be read. Needs the parser; {@link
 * Leash} does not.
 */
public final class Readers {
  private Readers() {}

  /**
   * What will be read, and why.
   *
   * @param from never {@link From#AUTO}
   * @param why one sentence for the user
   */
  public record Choice(From from, String why) {}

  /** Decides between class files and sources. */
  public static Choice choose(Options options) {
    return switch (options.from()) {
      case BYTECODE -> new Choice(From.BYTECODE, "reads class files, as told");
      case SOURCE -> new Choice(From.SOURCE, "reads sources, as told");
      case AUTO -> automatic(options);
    };
  }

  private static Choice automatic(Options options) {
    Optional<FileTime> written = newest(options.sources(), ".java");
    boolean named = options.classes().stream().anyMatch(Files::isRegularFile);
    if (written.isEmpty() || named) return new Choice(From.BYTECODE, "reads class files");
    Optional<FileTime> compiled = newest(options.classes(), ".class");
    if (compiled.isEmpty()) {
      return new Choice(From.SOURCE, "reads sources, since nothing is compiled");
    }
    if (written.get().compareTo(compiled.get()) > 0) {
      return new Choice(
          From.SOURCE, "reads sources, since some are newer than the newest class file");
    }
    return new Choice(From.BYTECODE, "reads class files, which are newer than all sources");
  }

  private static Optional<FileTime> newest(List<Path> roots, String suffix) {
    return roots.stream().flatMap(root -> newest(root, suffix).stream()).max(FileTime::compareTo);
  }

  private static Optional<FileTime> newest(Path root, String suffix) {
    try (Stream<Path> below = Files.walk(root)) {
      return below
          .filter(path -> path.toString().endsWith(suffix))
          .map(Readers::time)
          .max(FileTime::compareTo);
    } catch (IOException | RuntimeException unreadable) {
      // Whoever reads it will say so.
      return Optional.empty();
    }
  }

  private static FileTime time(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /**
   * Analyses what {@link #choose} says. Never throws for bad input: that is in {@link
   * Report#skipped()}.
   *
   * @throws dev.leash.catalog.CatalogException if a user's catalogue file has mistakes
   */
  public static Report analyse(Options options) {
    return judge(options).report();
  }

  /** The same with what the report leaves out. */
  static Judgement judge(Options options) {
    if (choose(options).from() == From.BYTECODE) return Leash.judge(options);
    ReadLog log = new ReadLog();
    List<SourceFile> files = SourceReader.read(options.sources(), log);
    noteKotlin(options.sources(), log);
    try (BytecodeProgram libraries =
        new BytecodeProgram(List.of(), ClassSources.open(options.classPath(), log), log)) {
      return Leash.judge(options, () -> new SourceProgram(files, libraries, log), log);
    }
  }

  private static void noteKotlin(List<Path> roots, ReadLog log) {
    for (Path root : roots) {
      try (Stream<Path> below = Files.walk(root)) {
        long count = below.filter(path -> path.toString().endsWith(".kt")).count();
        if (count == 0) continue;
        log.add(
            root.toString(),
            count
                + (count == 1 ? " Kotlin file is" : " Kotlin files are")
                + " not read from source; compile and analyse the class files");
      } catch (IOException | RuntimeException unreadable) {
        // Reading the sources has noted it, and noting it again changes nothing.
        log.add(root.toString(), "cannot be listed; check its permissions");
      }
    }
  }
}
