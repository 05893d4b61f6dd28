package dev.leash.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Value;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Place;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
  private static boolean literal(Value... arguments) {
    MethodRef target =
        new MethodRef(
            "java/net/InetAddress", "getByName", "(Ljava/lang/String;)Ljava/net/InetAddress;");
    Instruction.Call call =
        new Instruction.Call(-1, Instruction.CallKind.STATIC, target, List.of(0), 0, Place.UNKNOWN);
    return Hosts.literal(
        new CallEvent(
            call, 0, Arrays.asList(arguments), Value.NONE, List.of(), List.of(), false, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "127.0.0.1",
        "10.0.0.255",
        "::1",
        "[::1]",
        "fe80::1%en0",
        "::ffff:10.0.0.1",
        "2001:DB8::"
      })
  void addressesAndThisHostNeedNoNameServer(String host) {
    assertEquals(true, literal(Value.constant(host)));
    assertEquals(true, literal(Value.constant(host), Value.unknown("I")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "localhost", "1.2.3", "1.2.3.4.example.org", "cafe", "a1.b2.c3.d4"})
  void namesDo(String host) {
    assertEquals(false, literal(Value.constant(host)));
  }

  @Test
  void nullMeansThisHost() {
    assertEquals(true, literal(Value.NULL));
  }

  @Test
  void oneNameAmongLiteralsSuffices() {
    Value either = Value.constant("127.0.0.1").union(Value.constant("example.org"));
    assertEquals(false, literal(either));
    assertEquals(true, literal(Value.constant("127.0.0.1").union(Value.constant("::1"))));
  }

  @Test
  void whatIsUnknownMayBeAName() {
    assertEquals(false, literal(Value.unknown("java/lang/String")));
    assertEquals(false, literal(Value.unknown(null)));
    assertEquals(false, literal(Value.constant("::1").union(Value.unknown("java/lang/String"))));
    assertEquals(false, literal());
  }
}
