package dev.leash.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.ir.MethodRef;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static final Set<String> KINDS =
      Set.of(
          "in-mode",
          "default-mode",
          "in-time",
          "in-time-if-zero",
          "unconnected",
          "connect",
          "connected-type",
          "close",
          "begin-task",
          "no-task",
          "end-task");

  @Test
  void everyLineIsOfAKindThatTheFileExplains() {
    for (String key : Templates.bundled().all().keySet()) {
      assertTrue(KINDS.contains(key.substring(0, key.indexOf(' '))), key);
    }
  }

  @Test
  void whatIsMadeInTwoStepsHasBoth() {
    Templates all = Templates.bundled();
    for (String key : all.all().keySet()) {
      if (!key.startsWith("unconnected ")) continue;
      String method = key.substring(key.indexOf(' ') + 1);
      assertTrue(all.find("connect", method).isPresent(), method);
      assertTrue(all.find("connected-type", method).isPresent(), method);
    }
  }

  @Test
  void spellsMethodsAsSourcesDo() {
    MethodRef m = new MethodRef("a/B$C", "m", "(I[Ljava/lang/String;J)V");
    assertEquals("a.B$C#m(int,java.lang.String[],long)", Templates.spelled(m));
  }
}
