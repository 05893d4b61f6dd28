package dev.leash;

import dev.leash.fix.SourceAccess;
import dev.leash.report.Skipped;
import dev.leash.report.SourceRoots;
import dev.leash.source.places.Locator;
import dev.leash.source.text.ParsedText;
import dev.leash.source.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The Java sources of a run, each read and parsed once. Safe for use by several threads. */
final class SourceFiles implements SourceAccess {
  private final SourceRoots roots;
  private final Map<Path, Optional<Locator>> parsed = new ConcurrentHashMap<>();
  private final Map<String, String> failures = new ConcurrentSkipListMap<>();

  SourceFiles(SourceRoots roots) {
    this.roots = roots;
  }

  /** The same sources with other texts of some files. */
  SourceFiles with(Map<Path, SourceText> changed) {
    SourceFiles other = new SourceFiles(roots);
    other.parsed.putAll(parsed);
    changed.forEach(
        (file, text) -> {
          Optional<Locator> locator;
          try {
            locator = Optional.of(new Locator(ParsedText.parse(text)));
          } catch (ParsedText.NotParsed e) {
            locator = Optional.empty();
          }
          other.parsed.put(file.toAbsolutePath().normalize(), locator);
        });
    return other;
  }

  /** Parses these files by several threads, so that later questions are answered at once. */
  void prepare(Collection<Path> files) {
    files.parallelStream().forEach(this::open);
  }

  @Override
  public Optional<Path> find(String className, String file) {
    return file.endsWith(".java") ? roots.find(className, file) : Optional.empty();
  }

  /** Empty if the file cannot be read or parsed; then it is among {@link #skipped()}. */
  @Override
  public Optional<Locator> open(Path file) {
    return parsed.computeIfAbsent(
        file.toAbsolutePath().normalize(), path -> DeepStack.run(() -> parse(path)));
  }

  private Optional<Locator> parse(Path file) {
    try {
      return Optional.of(new Locator(ParsedText.parse(SourceText.read(file))));
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      failures.put(
          roots.display(file), "cannot be read (" + why + "); places in it are lines only");
    } catch (ParsedText.NotParsed e) {
      failures.put(
          roots.display(file),
          e.getMessage() + "; places in it are lines only, and comments in it do not count");
    } catch (StackOverflowError e) {
      failures.put(roots.display(file), "is nested too deeply; places in it are lines only");
    }
    return Optional.empty();
  }

  /** How to print the file. */
  String display(Path file) {
    return roots.display(file);
  }

  List<Path> roots() {
    return roots.roots();
  }

  List<Skipped> skipped() {
    return failures.entrySet().stream().map(e -> new Skipped(e.getKey(), e.getValue())).toList();
  }
}
