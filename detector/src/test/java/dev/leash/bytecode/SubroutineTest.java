package dev.leash.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.ir.IrPrinter;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Old compilers made a {@code finally} block a subroutine, entered by {@code jsr}. */
class SubroutineTest {
  private static String lift(Consumer<MethodVisitor> code) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_1, Opcodes.ACC_PUBLIC, "Old", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "(I)I", null, null);
    method.visitCode();
    code.accept(method);
    method.visitMaxs(4, 4);
    method.visitEnd();
    writer.visitEnd();
    ReadLog log = new ReadLog();
    MapSource source = new MapSource("old", Map.of("Old", writer.toByteArray()));
    try (BytecodeProgram program = new BytecodeProgram(List.of(source), List.of(), log)) {
      MethodRef ref = new MethodRef("Old", "m", "(I)I");
      MethodBody body =
          program.body(ref).orElseThrow(() -> new AssertionError(log.entries().toString()));
      assertEquals(List.of(), BodyVerifier.complaints(body));
      return IrPrinter.print(body);
    }
  }

  private static void call(MethodVisitor m, String name) {
    m.visitMethodInsn(Opcodes.INVOKESTATIC, "Old", name, "()V", false);
  }

  @Test
  void eachCallGetsTheSubroutinesCodeAndCopiesShareASite() {
    String printed =
        lift(
            m -> {
              Label start = new Label();
              Label end = new Label();
              Label handler = new Label();
              Label subroutine = new Label();
              m.visitTryCatchBlock(start, end, handler, null);
              m.visitLabel(start);
              call(m, "work");
              m.visitJumpInsn(Opcodes.JSR, subroutine);
              m.visitLabel(end);
              m.visitVarInsn(Opcodes.ILOAD, 0);
              m.visitInsn(Opcodes.IRETURN);
              m.visitLabel(handler);
              m.visitVarInsn(Opcodes.ASTORE, 1);
              m.visitJumpInsn(Opcodes.JSR, subroutine);
              m.visitVarInsn(Opcodes.ALOAD, 1);
              m.visitInsn(Opcodes.ATHROW);
              m.visitLabel(subroutine);
              m.visitVarInsn(Opcodes.ASTORE, 2);
              call(m, "cleanUp");
              m.visitVarInsn(Opcodes.RET, 2);
            });
    assertEquals(
        """
        Old.m(I)I
          b0: catch any -> b3
            call static Old.work()V () site 0
            goto b1
          b1:
            goto b5
          b2:
            return p0
          b3:
            v1 = caught any
            goto b6
          b4:
            throw v1
          b5:
            call static Old.cleanUp()V () site 1
            goto b2
          b6:
            call static Old.cleanUp()V () site 1
            goto b4
        """,
        printed);
  }

  @Test
  void aSubroutineLeftByAJumpInALoopEnds() {
    String printed =
        lift(
            m -> {
              Label loop = new Label();
              Label subroutine = new Label();
              m.visitLabel(loop);
              m.visitJumpInsn(Opcodes.JSR, subroutine);
              m.visitVarInsn(Opcodes.ILOAD, 0);
              m.visitInsn(Opcodes.IRETURN);
              m.visitLabel(subroutine);
              m.visitInsn(Opcodes.POP);
              m.visitIincInsn(0, -1);
              m.visitJumpInsn(Opcodes.GOTO, loop);
            });
    assertEquals(1, printed.lines().filter(line -> line.contains("add")).count(), printed);
    assertEquals(0, printed.lines().filter(line -> line.contains("return")).count(), printed);
  }

  @Test
  void anInnerSubroutineMayReturnFromTheOuterOne() {
    String printed =
        lift(
            m -> {
              Label outer = new Label();
              Label inner = new Label();
              m.visitJumpInsn(Opcodes.JSR, outer);
              m.visitVarInsn(Opcodes.ILOAD, 0);
              m.visitInsn(Opcodes.IRETURN);
              m.visitLabel(outer);
              m.visitVarInsn(Opcodes.ASTORE, 1);
              m.visitJumpInsn(Opcodes.JSR, inner);
              call(m, "unreached");
              m.visitVarInsn(Opcodes.RET, 1);
              m.visitLabel(inner);
              m.visitVarInsn(Opcodes.ASTORE, 2);
              call(m, "reached");
              m.visitVarInsn(Opcodes.RET, 1);
            });
    assertEquals(0, printed.lines().filter(line -> line.contains("unreached")).count(), printed);
    assertEquals(1, printed.lines().filter(line -> line.contains("return p0")).count(), printed);
  }
}
