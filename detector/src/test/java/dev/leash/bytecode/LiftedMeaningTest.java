package dev.leash.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.ir.IrPrinter;
import dev.leash.ir.MethodBody;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Runs random methods in the JVM and their lifted bodies in an interpreter. */
class LiftedMeaningTest {
  private static final String CLASS = "dev/leash/bytecode/RandomlyMade";
  private static final int METHODS = 300;

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 40, 120})
  void liftedCodeMeansTheSame(int steps) throws Exception {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    // Of this version the JVM needs no stack maps.
    writer.visit(Opcodes.V1_5, 0, CLASS + steps, null, "java/lang/Object", null);
    for (int i = 0; i < METHODS; i++) {
      MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m" + i, "(IJ)J", null, null);
      new RandomCode(method, new Random(steps * 1000L + i)).write(steps);
    }
    byte[] bytes = writer.toByteArray();
    Class<?> real = MethodHandles.lookup().defineClass(bytes);
    ReadLog log = new ReadLog();
    MapSource source = new MapSource("random", Map.of(CLASS + steps, bytes));
    try (BytecodeProgram program = new BytecodeProgram(List.of(source), List.of(), log)) {
      List<MethodBody> bodies = program.bodies(CLASS + steps);
      assertEquals(METHODS, bodies.size(), () -> log.entries().toString());
      for (MethodBody body : bodies) compare(body, real);
    }
  }

  private static void compare(MethodBody body, Class<?> real) throws Exception {
    assertEquals(List.of(), BodyVerifier.complaints(body));
    Method method = real.getDeclaredMethod(body.ref().name(), int.class, long.class);
    for (int n = -1; n < 3; n++) {
      long wide = 0x123456789AL * (n + 5);
      Object expected = method.invoke(null, n, wide);
      assertEquals(expected, IrInterpreter.run(body, n, wide), () -> IrPrinter.print(body));
    }
  }
}
