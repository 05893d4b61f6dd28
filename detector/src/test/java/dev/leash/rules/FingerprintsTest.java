package dev.leash.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final Rule A = Rule.LEASH_NETWORK_WAIT_IN_CALLBACK;
  private static final Rule B = Rule.LEASH_THREAD_WAIT_IN_CALLBACK;

  @Test
  void sixteenHexadecimalDigits() {
    String f = new Fingerprints().of(A, "root", "sink");
    assertTrue(f.matches("[0-9a-f]{16}"), f);
  }

  @Test
  void theSameInEveryRun() {
    assertEquals(
        new Fingerprints().of(A, "root", "sink"), new Fingerprints().of(A, "root", "sink"));
  }

  @Test
  void everyPartCounts() {
    String f = new Fingerprints().of(A, "root", "sink");
    assertNotEquals(f, new Fingerprints().of(B, "root", "sink"));
    assertNotEquals(f, new Fingerprints().of(A, "other", "sink"));
    assertNotEquals(f, new Fingerprints().of(A, "root", "other"));
    assertNotEquals(f, new Fingerprints().of(A, "roots", "ink"));
  }

  @Test
  void equalFindingsAreNumbered() {
    Fingerprints run = new Fingerprints();
    String first = run.of(A, "root", "sink");
    assertNotEquals(first, run.of(A, "root", "sink"));
    assertEquals(first, new Fingerprints().of(A, "root", "sink"));
  }
}
