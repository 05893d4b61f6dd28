package dev.leash.spotbugs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostVersionTest {
  @ParameterizedTest
  @ValueSource(strings = {"4.8.6", "4.8.10", "4.9.0", "4.10.4", "5.0.0", "4.10.5-SNAPSHOT"})
  void newEnough(String version) {
    assertEquals("", new HostVersion(version).objection());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.8.5", "4.7.3", "3.1.12", "4.8.5-SNAPSHOT"})
  void tooOld(String version) {
    String objection = new HostVersion(version).objection();
    assertTrue(objection.contains("needs SpotBugs 4.8.6 or newer"), objection);
    assertTrue(objection.contains("this is SpotBugs " + version + "."), objection);
  }

  /**
   * As SpotBugs calls itself where its manifest is gone: within an IDE's plugin, or from folders.
   */
  @ParameterizedTest
  @ValueSource(strings = {"(Unknown)", "Development", "null", ""})
  void unknownIsTaken(String version) {
    assertEquals("", new HostVersion(version).objection());
  }

  @Test
  void theOneThatTheTestsRunWithIsTaken() {
    assertEquals("", HostVersion.current().objection());
  }
}
