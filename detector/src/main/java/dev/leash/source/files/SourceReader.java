package dev.leash.source.files;

import dev.leash.bytecode.ReadLog;
import dev.leash.source.text.ParsedText;
import dev.leash.source.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Finds and parses source files, on all processors. */
public final class SourceReader {
  /** Expressions nest as deep as people (and generators) write them. */
  private static final long STACK_BYTES = 256L << 20;

  private SourceReader() {}

  /**
   * Reads all {@code .java} files below the roots, each file once, in the order of roots and then
   * of paths. What cannot be read or parsed is noted in the log, with file and line, and left out.
   *
   * @param roots directories, or single files
   */
  public static List<SourceFile> read(List<Path> roots, ReadLog log) {
    List<Path> paths = find(roots, log);
    SourceFile[] files = new SourceFile[paths.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < files.length; i = next.getAndIncrement()) {
            files[i] = parse(paths.get(i), log);
          }
        };
    List<Thread> threads = new ArrayList<>();
    int count = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, files.length));
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(null, work, "leash-parser-" + i, STACK_BYTES);
      threads.add(thread);
      thread.start();
    }
    threads.forEach(SourceReader::join);
    return Arrays.stream(files).filter(Objects::nonNull).toList();
  }

  private static List<Path> find(List<Path> roots, ReadLog log) {
    Map<Path, Path> found = new LinkedHashMap<>();
    for (Path root : roots) {
      if (!Files.exists(root)) {
        log.add(root.toString(), "does not exist; name a folder of .java files, or take it off");
        continue;
      }
      try (Stream<Path> below = Files.walk(root)) {
        below
            .filter(path -> path.toString().endsWith(".java") && Files.isRegularFile(path))
            .sorted()
            .forEach(path -> found.putIfAbsent(real(path), path));
      } catch (IOException | RuntimeException e) {
        log.add(
            root.toString(), "cannot be listed (" + e.getMessage() + "); check its permissions");
      }
    }
    return List.copyOf(found.values());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static SourceFile parse(Path path, ReadLog log) {
    try {
      return new SourceFile(path, ParsedText.parseCode(SourceText.read(path)));
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      log.add(path.toString(), "cannot be read (" + why + "); correct that");
    } catch (ParsedText.NotParsed e) {
      String place = e.line() == 0 ? "" : ":" + e.line();
      log.add(path + place, "does not parse and is left out: " + e.why());
    } catch (OutOfMemoryError e) {
      log.add(path.toString(), "is too large for the memory there is; give Java more (-Xmx)");
    }
    return null;
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
