package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.report.Report;
import dev.leash.rules.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Includes and excludes, by binary class name. */
class FilterTest {
  @TempDir static Path folder;

  private static SmallApp app() {
    String wait = "new Socket(\"sync.example.org\", 7000).close();";
    String nested =
        "public static class Inner extends UIApplicationDelegateAdapter { @Override public void"
            + " willTerminate(UIApplication a) { try { new Socket(\"a\", 1); } catch (IOException e)"
            + " {} } }";
    SmallApp app = new SmallApp(folder);
    for (String p : List.of("com.acme", "com.acme.sync", "com.acmetools")) {
      app.add(p + ".App", "package " + p + ";\n" + SmallApp.delegate("App", wait, nested));
    }
    return app.compile();
  }

  private static List<String> reported(List<String> includes, List<String> excludes) {
    Report report = Leash.analyse(app().options(includes, excludes, List.of()));
    assertEquals(0, report.suppressed());
    return report.findings().stream().map(Finding::className).toList();
  }

  @Test
  void withoutPatternsAll() {
    assertEquals(
        List.of(
            "com.acme.App",
            "com.acme.App$Inner",
            "com.acme.sync.App",
            "com.acme.sync.App$Inner",
            "com.acmetools.App",
            "com.acmetools.App$Inner"),
        reported(List.of(), List.of()));
  }

  @Test
  void oneStarStaysInThePackage() {
    assertEquals(
        List.of("com.acme.App", "com.acme.App$Inner"), reported(List.of("com.acme.*"), List.of()));
    assertEquals(
        List.of("com.acme.App$Inner", "com.acmetools.App$Inner"),
        reported(List.of("com.*.*Inner"), List.of()));
  }

  @Test
  void twoStarsDoNot() {
    assertEquals(
        List.of(
            "com.acme.App", "com.acme.App$Inner", "com.acme.sync.App", "com.acme.sync.App$Inner"),
        reported(List.of("com.acme.**"), List.of()));
  }

  @Test
  void excludesWin() {
    assertEquals(
        List.of("com.acme.App"),
        reported(List.of("com.acme.**"), List.of("**$Inner", "com.acme.sync.*")));
    assertEquals(List.of(), reported(List.of(), List.of("**")));
  }

  @Test
  void otherCharactersStandForThemselves() {
    assertEquals(List.of(), reported(List.of("com.acme.Ap?", "com.acme.[A-Z]pp"), List.of()));
    assertEquals(List.of("com.acme.App"), reported(List.of("com.acme.App"), List.of()));
  }
}
