package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.rules.Finding;
import dev.leash.rules.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waits for threads are notes up to the budget and warnings above it. */
class BudgetTest {
  @TempDir Path folder;

  private Map<String, Severity> severities(double callback, double handler) {
    String work = "Future<?> f = (Future<?>) System.getProperties().get(1); ";
    String handlerBody =
        "application.beginBackgroundTask(() -> { try { "
            + work
            + "f.get(2, TimeUnit.SECONDS); } catch (Exception e) {} });";
    SmallApp app =
        new SmallApp(folder)
            .onBackground("Callback", work + "f.get(3, TimeUnit.SECONDS);")
            .onBackground("Twice", work + "f.get(3, TimeUnit.SECONDS); f.get(3, TimeUnit.SECONDS);")
            .onBackground("Handler", handlerBody)
            .onBackground("Network", "new Socket().connect(null, 1);")
            .compile();
    Options options =
        new Options(
            List.of(app.app()),
            List.of(app.platform()),
            List.of(),
            List.of(),
            List.of(),
            callback,
            handler);
    Map<String, Severity> worst = new TreeMap<>();
    for (Finding f : Leash.analyse(options).findings()) {
      // The task itself has faults, too.
      if (!f.rule().name().contains("_WAIT_")) continue;
      worst.merge(f.className(), f.severity(), (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
    return worst;
  }

  private static Map<String, Severity> expected(
      Severity callback, Severity twice, Severity handler) {
    return Map.of(
        "Callback", callback, "Twice", twice, "Handler", handler, "Network", Severity.WARNING);
  }

  @Test
  void bothBudgetsCountEachForItself() {
    Severity note = Severity.NOTE;
    Severity warning = Severity.WARNING;
    assertEquals(
        expected(note, warning, warning),
        severities(Options.CALLBACK_BUDGET_SECONDS, Options.HANDLER_BUDGET_SECONDS));
    assertEquals(expected(note, note, warning), severities(6, 1.9));
    assertEquals(expected(warning, warning, note), severities(2.9, 2));
    assertEquals(expected(warning, warning, warning), severities(0, 0));
  }
}
