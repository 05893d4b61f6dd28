package dev.leash.samples.expectations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.FixRun;
import dev.leash.fix.FileWork;
import dev.leash.report.SourceRoots;
import dev.leash.rules.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code leash:fix} does to the samples: the mechanical violations are repaired, the repaired
 * files compile, their findings are gone, no other comes, and a second run changes nothing.
 */
class FixesTest {
  /** How many of each rule's findings are repaired; the others have no certain repair. */
  private static final Map<String, Integer> REPAIRED =
      Map.of(
          "LEASH_DEFAULT_RUN_LOOP_MODE", 17,
          "LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE", 12,
          "LEASH_UNCANCELLABLE_CONNECT", 15,
          "LEASH_INVALID_TASK_UNCHECKED", 6,
          "LEASH_TASK_NOT_ENDED", 7,
          "LEASH_TASK_NOT_ENDED_ON_EXPIRATION", 6,
          "LEASH_WRONG_TASK_ENDED", 6,
          "LEASH_EXPIRATION_LEAVES_WORK_RUNNING", 6,
          "LEASH_NETWORK_WAIT_IN_CALLBACK", 37,
          "LEASH_NO_EXPIRATION_HANDLER", 2);

  @TempDir private static Path folder;
  private static FixedSamples fixed;

  @BeforeAll
  static void repair() throws IOException, FixRun.NotPossible {
    fixed = FixedSamples.in(folder);
  }

  @Test
  void repairsWhatIsMechanical() {
    Map<String, Integer> repaired = new TreeMap<>();
    fixed.done().forEach(f -> repaired.merge(f.rule().name(), 1, Integer::sum));
    assertEquals(new TreeMap<>(REPAIRED), repaired);
  }

  @Test
  void saysOfEachOtherFindingWhyItIsLeft() {
    FixRun.Outcome outcome = fixed.outcome();
    assertEquals(outcome.report().findings().size(), fixed.done().size() + outcome.left().size());
    assertTrue(outcome.left().values().stream().noneMatch(String::isBlank));
  }

  @Test
  void whatIsRepairedIsCleanAndStaysAsItIs() throws FixRun.NotPossible {
    Set<String> gone =
        fixed.outcome().files().stream()
            .flatMap(w -> w.done().stream())
            .map(a -> a.finding().fingerprint())
            .collect(Collectors.toSet());
    List<Finding> wrong =
        fixed.after().stream()
            .filter(
                f -> gone.contains(f.fingerprint()) || !fixed.before().contains(f.fingerprint()))
            .toList();
    assertEquals(List.of(), wrong);
    FixRun.Outcome second =
        FixRun.of(fixed.options(), new SourceRoots(List.of(fixed.sources()), fixed.sources()));
    assertEquals(List.of(), second.files().stream().map(FileWork::file).toList());
  }
}
