package dev.leash.samples.expectations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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

/** Every sample gives exactly the findings that its comments ask for. */
@TestInstance(Lifecycle.PER_CLASS)
class ExpectationsTest {
  private SampleRun run;
  private LineOwners owners;
  private Set<String> sources;

  @BeforeAll
  void analyse() {
    run = SampleRun.ofThisModule();
    owners = LineOwners.read(run.classes());
    sources = run.samples().stream().map(SampleSource::path).collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> samplesGiveWhatTheyExpect() {
    return run.samples().stream()
        .map(
            sample ->
                dynamicTest(
                    sample.path(),
                    sample.file().toUri(),
                    () -> assertEquals(List.of(), differences(sample), sample.path())));
  }

  private List<String> differences(SampleSource sample) {
    return Comparison.differences(sample, run.findingsIn(sample), owners, sources);
  }

  @Test
  void nothingIsFoundOutsideTheSamples() {
    List<Finding> outside =
        run.report().findings().stream()
            .filter(f -> !sources.contains(SampleRun.sourceOf(f.className(), f.file())))
            .toList();
    assertEquals(List.of(), outside);
  }

  @Test
  void everySampleWasAnalysed() {
    List<Skipped> lost =
        run.report().skipped().stream()
            .filter(s -> s.what().replace('/', '.').contains("dev.leash.samples"))
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void suppressedFindingsAreCounted() {
    long suppressed =
        run.samples().stream().filter(s -> s.path().matches(".*/Suppressed[^/]*")).count();
    assertEquals(suppressed, run.report().suppressed());
  }
}
