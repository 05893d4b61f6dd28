package dev.leash.source.files;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
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
  private static final long STACK_BYTES = 512L << 20;

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
          JavaParser parser =
              new JavaParser(ParsedText.configuration().setAttributeComments(false));
          for (int i = next.getAndIncrement(); i < files.length; i = next.getAndIncrement()) {
            files[i] = parse(parser, paths.get(i), log);
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

  private static SourceFile parse(JavaParser parser, Path path, ReadLog log) {
    try {
      SourceText text = SourceText.read(path);
      ParseResult<CompilationUnit> result = parser.parse(text.text());
      if (result.isSuccessful() && result.getResult().isPresent()) {
        return new SourceFile(path, text, result.getResult().get());
      }
      log.add(path + where(result), "does not parse: " + why(result) + "; correct it");
    } catch (IOException e) {
      log.add(path.toString(), "cannot be read (" + e.getMessage() + "); correct that");
    } catch (StackOverflowError e) {
      log.add(path.toString(), "is nested too deep to be parsed; split its expressions");
    } catch (RuntimeException e) {
      log.add(path.toString(), "cannot be parsed (" + e + "); leave it out");
    }
    return null;
  }

  private static String where(ParseResult<CompilationUnit> result) {
    return result.getProblems().stream()
        .findFirst()
        .flatMap(Problem::getLocation)
        .flatMap(tokens -> tokens.getBegin().getRange())
        .map(range -> ":" + range.begin.line)
        .orElse("");
  }

  private static String why(ParseResult<CompilationUnit> result) {
    return result.getProblems().stream()
        .findFirst()
        .map(problem -> problem.getMessage().lines().findFirst().orElse(""))
        .orElse("unknown syntax");
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
