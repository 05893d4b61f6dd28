package dev.leash.spotbugs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.leash.rules.CancellationScope;
import edu.umd.cs.findbugs.SystemProperties;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostOptionsTest {
  private static final List<String> NAMES =
      List.of(
          "leash.catalogues",
          "leash.budget.callback",
          "leash.budget.handler",
          "leash.cancellation");

  @AfterEach
  void forget() {
    NAMES.forEach(System::clearProperty);
  }

  @Test
  void defaults() {
    NAMES.forEach(name -> assertEquals(null, SystemProperties.getProperty(name)));
    assertEquals(List.of(), HostOptions.read().catalogues());
    assertEquals(5, HostOptions.read().callbackBudgetSeconds());
    assertEquals(1, HostOptions.read().handlerBudgetSeconds());
    assertEquals(CancellationScope.AUTO, HostOptions.read().cancellation());
  }

  @Test
  void asTheUserSetsThem() {
    System.setProperty("leash.catalogues", "mine.txt,ours.txt");
    System.setProperty("leash.budget.callback", "2.5");
    System.setProperty("leash.budget.handler", "0");
    System.setProperty("leash.cancellation", "off");
    assertEquals(
        List.of(Path.of("mine.txt"), Path.of("ours.txt")), HostOptions.read().catalogues());
    assertEquals(2.5, HostOptions.read().callbackBudgetSeconds());
    assertEquals(0, HostOptions.read().handlerBudgetSeconds());
    assertEquals(CancellationScope.OFF, HostOptions.read().cancellation());
  }

  @Test
  void mistakesNameTheProperty() {
    System.setProperty("leash.budget.handler", "soon");
    HostOptions.Mistake mistake = assertThrows(HostOptions.Mistake.class, HostOptions::read);
    assertEquals(
        "system property leash.budget.handler: give seconds, 0 or more, not \"soon\"",
        mistake.getMessage());
  }

  @Test
  void scopesAreNamed() {
    System.setProperty("leash.cancellation", "some");
    HostOptions.Mistake mistake = assertThrows(HostOptions.Mistake.class, HostOptions::read);
    assertEquals(
        "system property leash.cancellation: write auto, all or off, not some",
        mistake.getMessage());
  }
}
