package dev.leash.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.ir.MethodRef;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class BrokenInputTest {
  private static final byte[] GOOD =
      JavaCompiled.classes(8, "Good", "class Good { int m(String s) { return s.length(); } }")
          .get("Good");

  @TempDir Path folder;
  private final ReadLog log = new ReadLog();

  private BytecodeProgram program(Map<String, byte[]> classes) {
    return new BytecodeProgram(List.of(new MapSource("input", classes)), List.of(), log);
  }

  /** What was logged about the one bad class, after asking for everything. */
  private String complaintAbout(String name, byte[] bytes) {
    try (BytecodeProgram program = program(Map.of("Good", GOOD, name, bytes))) {
      program.moduleClasses().forEach(program::bodies);
      program.shape(name);
      program.body(new MethodRef(name, "m", "()V"));
      assertEquals(1, program.bodies("Good").stream().filter(b -> b.sites() == 1).count() - 1);
    }
    assertFalse(log.entries().isEmpty(), "nothing logged");
    return log.entries().get(0).what() + " " + log.entries().get(0).why();
  }

  @Test
  void nothingAtAll() {
    assertEquals(
        "a.Empty in input does not start like a class file; compile it again",
        complaintAbout("a/Empty", new byte[0]));
  }

  @Test
  void wrongMagic() {
    byte[] bytes = GOOD.clone();
    bytes[0] = 0;
    assertTrue(complaintAbout("Wrong", bytes).contains("does not start like a class file"));
  }

  @Test
  void truncatedInTheConstantPool() {
    byte[] bytes = Arrays.copyOf(GOOD, 60);
    assertTrue(complaintAbout("Cut", bytes).contains("is cut short or corrupt"));
  }

  @Test
  void truncatedInTheMethods() {
    byte[] whole = JavaCompiled.classes(8, "Cut", "class Cut { void m() { m(); } }").get("Cut");
    String complaint = complaintAbout("Cut", Arrays.copyOf(whole, whole.length - 40));
    assertTrue(complaint.startsWith("Cut in input is cut short or corrupt"), complaint);
  }

  @Test
  void randomlyDamagedClassesNeverEscape() {
    Random random = new Random(2277);
    Map<String, byte[]> classes = new HashMap<>();
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = GOOD.clone();
      for (int k = 0; k <= i % 4; k++) {
        bytes[10 + random.nextInt(bytes.length - 10)] = (byte) random.nextInt(256);
      }
      classes.put("Good" + i, bytes);
    }
    classes.put("Good", GOOD);
    try (BytecodeProgram program = program(classes)) {
      for (String name : classes.keySet()) {
        program.bodies(name);
        program.directSubtypes(name);
      }
      assertTrue(program.moduleClasses().contains("Good"));
    }
    assertFalse(log.entries().isEmpty());
  }

  @Test
  void aClassInTheWrongFolder() {
    assertEquals(
        "input 1 class (wrong.place.Good) in a folder that does not fit the package: give the"
            + " folder or jar whose root is the root of the packages",
        complaintAbout("wrong/place/Good", GOOD));
  }

  @Test
  void aClassFromTheFutureIsReadIfItsFormatAllows() {
    byte[] bytes = GOOD.clone();
    bytes[7] = 99;
    try (BytecodeProgram program = program(Map.of("Good", bytes))) {
      assertEquals(2, program.bodies("Good").size());
    }
    assertEquals(List.of(), log.entries());
  }

  @Test
  void aBodyThatNoVerifierWouldAccept() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_8, 0, "Odd", null, "java/lang/Object", null);
    MethodVisitor m = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
    m.visitCode();
    m.visitInsn(Opcodes.POP);
    m.visitInsn(Opcodes.RETURN);
    m.visitMaxs(1, 0);
    m.visitEnd();
    MethodVisitor reads = writer.visitMethod(Opcodes.ACC_STATIC, "reads", "()I", null, null);
    reads.visitCode();
    reads.visitVarInsn(Opcodes.ILOAD, 3);
    reads.visitInsn(Opcodes.IRETURN);
    reads.visitMaxs(1, 4);
    reads.visitEnd();
    try (BytecodeProgram program = program(Map.of("Odd", writer.toByteArray()))) {
      assertEquals(List.of(), program.bodies("Odd"));
    }
    assertEquals(
        List.of(
            "Odd.m()V takes a value from an empty stack; compile it again",
            "Odd.reads()I reads local variable 3 before it is written; compile it again"),
        log.entries().stream().map(e -> e.what() + " " + e.why()).toList());
  }

  @Test
  void pathsThatAreNoClasses() throws Exception {
    Path noZip = Files.writeString(folder.resolve("no.jar"), "not a zip file");
    Path empty = Files.createFile(folder.resolve("empty.jar"));
    Path missing = folder.resolve("missing.jar");
    List<ClassSource> sources = ClassSources.open(List.of(noZip, empty, missing, folder), log);
    assertEquals(List.of(folder.toString()), sources.stream().map(ClassSource::label).toList());
    assertEquals(
        List.of(empty.toString(), missing.toString(), noZip.toString()),
        log.entries().stream().map(ReadLog.Entry::what).toList());
    assertTrue(log.entries().get(0).why().contains("rebuild or fetch it"));
    assertTrue(log.entries().get(1).why().contains("does not exist"));
  }

  @Test
  void theSameClassTwice() {
    MapSource first = new MapSource("first", Map.of("Good", GOOD));
    MapSource second =
        new MapSource("second", Map.of("Good", "x".getBytes(StandardCharsets.UTF_8)));
    try (BytecodeProgram program = new BytecodeProgram(List.of(first, second), List.of(), log)) {
      assertEquals(2, program.bodies("Good").size());
    }
    assertEquals(
        List.of(new ReadLog.Entry("second", "1 class (Good) also in first, which is used")),
        log.entries());
  }
}
