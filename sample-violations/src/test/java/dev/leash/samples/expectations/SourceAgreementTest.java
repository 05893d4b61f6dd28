package dev.leash.samples.expectations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.From;
import dev.leash.Options;
import dev.leash.Readers;
import dev.leash.report.Report;
import dev.leash.report.Skipped;
import dev.leash.rules.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What is found in the samples' sources is what is found in their class files: the same rules,
 * severities, classes, methods, lines, messages, steps and fingerprints.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SourceAgreementTest {
  private SampleRun fromClasses;
  private SampleRun fromSources;

  @BeforeAll
  void analyse() {
    fromClasses = SampleRun.ofThisModule();
    Options options = SampleRun.options().reading(From.SOURCE, SampleRun.sourceRoots());
    Report report = Readers.analyse(options);
    fromSources = new SampleRun(fromClasses.classes(), fromClasses.samples(), report, List.of());
  }

  private Stream<SampleSource> javaSamples() {
    return fromClasses.samples().stream().filter(s -> s.path().endsWith(".java"));
  }

  @TestFactory
  Stream<DynamicTest> bothReadersFindTheSame() {
    return javaSamples()
        .map(
            sample ->
                dynamicTest(
                    sample.path(),
                    sample.file().toUri(),
                    () ->
                        assertEquals(
                            fromClasses.findingsIn(sample), fromSources.findingsIn(sample))));
  }

  @Test
  void nothingIsFoundOutsideTheJavaSamples() {
    Set<String> paths = javaSamples().map(SampleSource::path).collect(Collectors.toSet());
    List<Finding> outside =
        fromSources.report().findings().stream()
            .filter(f -> !paths.contains(SampleRun.sourceOf(f.className(), f.file())))
            .toList();
    assertEquals(List.of(), outside);
  }

  @Test
  void asManyAreSuppressed() {
    assertEquals(fromClasses.report().suppressed(), fromSources.report().suppressed());
  }

  @Test
  void onlyKotlinIsLeftOut() {
    long kotlin = fromClasses.samples().stream().filter(s -> s.path().endsWith(".kt")).count();
    List<String> lost =
        fromSources.report().skipped().stream()
            .filter(s -> (s.what() + s.why()).matches("(?s).*(samples|src.main).*"))
            .map(Skipped::why)
            .toList();
    assertEquals(
        List.of(
            kotlin + " Kotlin files are not read from source; compile and analyse the class files"),
        lost);
  }
}
