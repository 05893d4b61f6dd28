package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.report.Report;
import dev.leash.rules.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings keep their names while the code around them changes. */
class StableFingerprintTest {
  private static final String WAIT = "new Socket(\"sync.example.org\", 7000).close();";

  @TempDir Path folder;

  private List<Finding> findings(String body, String members) {
    return new SmallApp(folder)
        .add("App", SmallApp.delegate("App", body, members))
        .compile()
        .analyse()
        .findings();
  }

  private static List<String> fingerprints(List<Finding> findings) {
    return findings.stream().map(Finding::fingerprint).sorted().toList();
  }

  @Test
  void linesMayMove() {
    List<Finding> before = findings(WAIT, "");
    List<Finding> after = findings("\n\n\nint i = 0;\n" + WAIT, "int j;\n");
    assertEquals(4, after.get(0).line() - before.get(0).line());
    assertEquals(fingerprints(before), fingerprints(after));
  }

  @Test
  void otherMethodsMayCome() {
    String save = "void save() throws IOException { " + WAIT + " }";
    assertEquals(
        fingerprints(findings("save();", save)),
        fingerprints(findings("first(); save();", "void first() {} " + save)));
  }

  @Test
  void otherLambdasMayCome() {
    String register =
        "void begin(UIApplication a) { a.beginBackgroundTask(() -> { try { "
            + WAIT
            + " } catch (IOException e) {} }); }";
    List<Finding> before = findings("", register);
    assertEquals(4, before.size());
    assertEquals(
        fingerprints(before),
        fingerprints(
            findings("Runnable r = () -> {}; r.run();", "Runnable f = () -> {}; " + register)));
  }

  @Test
  void twoWaitsInOneCallbackHaveTwo() {
    List<Finding> same = findings(WAIT + WAIT, "");
    assertEquals(2, new TreeSet<>(fingerprints(same)).size());
    List<Finding> different = findings(WAIT + "InetAddress.getByName(\"a.example.org\");", "");
    assertEquals(2, new TreeSet<>(fingerprints(different)).size());
  }

  @Test
  void oneWaitByTwoWaysIsOneFindingThatSaysSo() {
    String members =
        "void save() throws IOException { " + WAIT + " } void b() throws IOException { save(); }";
    List<Finding> once = findings("save();", members);
    assertEquals(0, once.get(0).morePaths());
    List<Finding> findings = findings("b(); save(); b();", members);
    assertEquals(1, findings.size());
    assertEquals(2, findings.get(0).morePaths());
    assertEquals(2, findings.get(0).path().size(), "the shortest way is told");
  }

  @Test
  void everyRunGivesTheSameReport() {
    String members = "void save() throws IOException { " + WAIT + " }";
    Report first =
        new SmallApp(folder)
            .add("App", SmallApp.delegate("App", "save(); " + WAIT, members))
            .onBackground("Other", WAIT)
            .compile()
            .analyse();
    Report second = new SmallApp(folder).compile().analyse();
    assertEquals(first, second);
    assertEquals(3, first.findings().size());
  }
}
