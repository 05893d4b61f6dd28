package com.acme;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class OrdinaryTest {
  @Test
  void aNewConnectionIsNotOpen() {
    assertFalse(new MailConnection().isOpen());
  }
}
