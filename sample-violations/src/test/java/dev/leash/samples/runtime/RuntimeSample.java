package dev.leash.samples.runtime;

import dev.leash.Verify;
import dev.leash.rules.Finding;
import dev.leash.rules.Rule;
import dev.leash.runtime.verify.Claim;
import dev.leash.runtime.verify.Exploration;
import dev.leash.runtime.verify.Explorer;
import dev.leash.runtime.verify.Releases;
import dev.leash.runtime.verify.Stage;
import dev.leash.runtime.verify.Subject;
import dev.leash.samples.expectations.SampleRun;
import dev.leash.samples.expectations.SampleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sample that the runtime model is asked about: it uses RoboVM's iOS or libGDX, or it is about
 * cancellation, which holds on every platform.
 *
 * @param path below the source root, with slashes
 * @param subject the class that is run
 * @param findings what the static analysis says of it
 * @param suppressed what it would say but for an annotation: the app's author knows better, so
 *     these may come true or not
 * @param robovm whether it uses RoboVM or libGDX
 * @param cancellation whether it is about rows 17 and 18: is there a way to stop?
 */
record RuntimeSample(
    String path,
    Subject subject,
    List<Finding> findings,
    List<Finding> suppressed,
    boolean robovm,
    boolean cancellation) {
  private static final Set<Rule> CANCELLATION =
      EnumSet.of(
          Rule.LEASH_UNCANCELLABLE_ACCEPT,
          Rule.LEASH_UNCANCELLABLE_READ,
          Rule.LEASH_UNCANCELLABLE_CONNECT,
          Rule.LEASH_INEFFECTIVE_CANCEL);
  private static final Pattern ROBOVM =
      Pattern.compile("\\b(org\\.robovm|com\\.badlogic\\.gdx)\\.");
  private static final Pattern OTHER_PLATFORM =
      Pattern.compile(
          "(?m)^import (static )?(android|androidx|org\\.moe|apple|com\\.codename1|com\\.gluonhq"
              + "|javafx)\\.");

  RuntimeSample {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /** Those of a module, in order of their paths. */
  static List<RuntimeSample> of(SampleRun run) {
    return run.samples().stream().flatMap(s -> of(run, s).stream()).toList();
  }

  private static Optional<RuntimeSample> of(SampleRun run, SampleSource source) {
    String text = read(source);
    if (OTHER_PLATFORM.matcher(text).find() || !Files.exists(classFile(run, source))) {
      return Optional.empty();
    }
    boolean robovm = ROBOVM.matcher(text).find();
    List<Finding> findings = run.findingsIn(source);
    boolean cancellation =
        Stream.concat(source.folderRule().stream(), findings.stream().map(Finding::rule))
            .anyMatch(CANCELLATION::contains);
    // Kotlin's folder is no rule's.
    cancellation |= !robovm && source.folderRule().isEmpty();
    if (!robovm && !cancellation) {
      return Optional.empty();
    }
    Subject subject = new Subject(name(source).replace('/', '.'));
    return Optional.of(
        new RuntimeSample(
            source.path(), subject, findings, run.suppressedIn(source), robovm, cancellation));
  }

  private static String name(SampleSource source) {
    return source.path().substring(0, source.path().lastIndexOf('.'));
  }

  private static java.nio.file.Path classFile(SampleRun run, SampleSource source) {
    return run.classes().resolve(name(source) + ".class");
  }

  private static String read(SampleSource source) {
    try {
      return Files.readString(source.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All runs. */
  Exploration explore(Stage stage) {
    return cancellation
        ? new Releases(stage).explore(subject, run -> {})
        : Explorer.standard(stage).explore(subject, run -> {});
  }

  /** In the model's words, in the order of the findings. */
  List<Claim> claims() {
    return findings.stream().map(Verify::claim).toList();
  }

  /** All that may come true. */
  List<Claim> possible() {
    return Stream.concat(findings.stream(), suppressed.stream()).map(Verify::claim).toList();
  }

  /** What the static analysis says of one of its findings. */
  static String verdict(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.line();
  }

  /** The rule of the folder, or of the first finding; for the table. */
  String rule() {
    String folder = path.replaceFirst("dev/leash/samples/", "");
    return findings.isEmpty()
        ? folder.substring(0, folder.indexOf('/'))
        : findings.get(0).rule().name().replaceFirst("LEASH_", "");
  }
}
