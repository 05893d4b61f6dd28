package dev.leash.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BytecodeProgramTest {
  private static final String SOURCE =
      """
      @Deprecated
      class Shapes {
        interface Waits { int read(byte[] buffer); }
        static class Base implements Waits {
          long field;
          public int read(byte[] buffer) { return buffer.length; }
        }
        static class Derived extends Base {
          @Override public int read(byte[] buffer) { field++; return super.read(buffer); }
          Object local() { return new Object() { int x; }; }
        }
        int use(Waits w) { return w.read(null); }
        @interface Method { String selector(); Class<?>[] types() default {}; }
        @Method(selector = "applicationDidEnterBackground:", types = {int.class, Shapes.class})
        void marked() {}
      }
      """;

  private final ReadLog log = new ReadLog();
  private final Map<String, byte[]> classes = JavaCompiled.classes(17, "Shapes", SOURCE);
  private final BytecodeProgram program =
      new BytecodeProgram(List.of(new MapSource("module", classes)), List.of(), log);

  @Test
  void listsTheModule() {
    assertEquals(
        List.of(
            "Shapes",
            "Shapes$Base",
            "Shapes$Derived",
            "Shapes$Derived$1",
            "Shapes$Method",
            "Shapes$Waits"),
        program.moduleClasses());
    assertTrue(program.inModule("Shapes$Base"));
    assertFalse(program.inModule("java/lang/Object"));
    assertEquals(List.of(), log.entries());
  }

  @Test
  void findsSubtypes() {
    assertEquals(List.of("Shapes$Base"), program.directSubtypes("Shapes$Waits"));
    assertEquals(List.of("Shapes$Derived"), program.directSubtypes("Shapes$Base"));
    assertEquals(List.of(), program.directSubtypes("Shapes$Derived"));
  }

  @Test
  void findsMentions() {
    assertEquals(List.of("Shapes", "Shapes$Derived"), program.mentioning(null, "read", "([B)I"));
    assertEquals(List.of("Shapes$Derived"), program.mentioning(null, "field", "J"));
    assertEquals(List.of(), program.mentioning(null, "read", "()I"));
    assertEquals(List.of("Shapes"), program.mentioningText("applicationDidEnterBackground:"));
    assertEquals(List.of(), program.mentioningText("applicationDidEnterBackground"));
  }

  @Test
  void readsShapes() {
    ClassShape local = program.shape("Shapes$Derived$1").orElseThrow();
    assertEquals("Shapes.java", local.sourceFile());
    assertEquals("Shapes$Derived", local.outerClass());
    assertEquals(
        new MethodRef("Shapes$Derived", "local", "()Ljava/lang/Object;"), local.enclosingMethod());
    ClassShape shapes = program.shape("Shapes").orElseThrow();
    assertEquals("java/lang/Deprecated", shapes.annotations().get(0).type());
    var marked = shapes.method("marked", "()V").orElseThrow().annotations().get(0);
    assertEquals("Shapes$Method", marked.type());
    assertEquals(List.of("applicationDidEnterBackground:"), marked.strings("selector"));
    assertEquals(List.of("I", "LShapes;"), marked.strings("types"));
    assertTrue(program.shape("Shapes$Waits").orElseThrow().isInterface());
  }

  @Test
  void thePlatformHasShapesButNoBodies() {
    ClassShape socket = program.shape("java/net/Socket").orElseThrow();
    assertEquals("java/lang/Object", socket.superName());
    assertTrue(socket.method("close", "()V").isPresent());
    assertEquals(Optional.empty(), program.body(new MethodRef("java/net/Socket", "close", "()V")));
    assertEquals(Optional.empty(), program.shape("no/such/Type"));
  }

  @Test
  void readsOneBodyOrAll() {
    MethodRef use = new MethodRef("Shapes", "use", "(LShapes$Waits;)I");
    assertEquals(
        List.of("<init>", "use", "marked"),
        program.bodies("Shapes").stream().map(b -> b.ref().name()).toList());
    assertEquals(use, program.body(use).orElseThrow().ref());
    assertEquals(
        Optional.empty(), program.body(new MethodRef("Shapes$Waits", "read", "([B)I")), "abstract");
    assertEquals(Optional.empty(), program.body(new MethodRef("Shapes$Derived", "use", "()V")));
  }
}
