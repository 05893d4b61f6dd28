package dev.leash.samples.expectations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same mistake written in another way gives the same finding. */
class MetamorphicTest {
  /** Where another thread's wait is, in a step's text. */
  private static final Pattern PLACE = Pattern.compile(" \\([^()]*, line \\d+\\)");

  @TestFactory
  Stream<DynamicTest> membersOfOneSetAreJudgedAlike() {
    SampleRun run = SampleRun.ofThisModule();
    Map<String, List<SampleSource>> sets = new TreeMap<>();
    for (SampleSource sample : run.samples()) {
      sample.sets().forEach(s -> sets.computeIfAbsent(s, key -> new ArrayList<>()).add(sample));
    }
    return sets.entrySet().stream()
        .map(set -> dynamicTest(set.getKey(), () -> assertAlike(run, set.getValue())));
  }

  private static void assertAlike(SampleRun run, List<SampleSource> members) {
    assertTrue(members.size() > 1, "a set needs two members at least");
    Map<String, String> verdicts = new TreeMap<>();
    for (SampleSource member : members) {
      List<String> verdict =
          run.findingsIn(member).stream().map(MetamorphicTest::verdict).distinct().toList();
      verdicts.put(member.path(), verdict.toString());
    }
    long different = verdicts.values().stream().distinct().count();
    assertEquals(1, different, () -> String.join("\n", verdicts.toString().split(", (?=dev/)")));
  }

  /** Rule, severity and the wait, without the places. */
  private static String verdict(Finding finding) {
    String wait = finding.path().get(finding.path().size() - 1).text();
    return finding.severity().label()
        + " "
        + finding.rule()
        + " "
        + PLACE.matcher(wait).replaceAll("");
  }
}
