package dev.leash.runtime.weave;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The body of a synchronized method: takes the monitor first, gives it back on every way out. */
final class SynchronizedBody extends MethodVisitor {
  private final String owner;
  private final String name;
  private final boolean isStatic;
  private final boolean frames;
  private final ClassWeaver.Locals locals;
  private final String method;
  private final Label start = new Label();
  private final Label end = new Label();

  /**
   * A body.
   *
   * @param method name and descriptor
   * @param locals knows the line at which the body begins, in a second pass
   */
  SynchronizedBody(
      MethodVisitor out,
      String owner,
      String method,
      boolean isStatic,
      boolean frames,
      ClassWeaver.Locals locals) {
    super(Opcodes.ASM9, out);
    this.owner = owner;
    this.method = method;
    this.name = method.substring(0, method.indexOf('('));
    this.isStatic = isStatic;
    this.frames = frames;
    this.locals = locals;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    int line = locals.firstLine(method);
    if (line > 0) {
      // A thread that waits for the monitor is where the body begins.
      Label enter = new Label();
      super.visitLabel(enter);
      super.visitLineNumber(line, enter);
    }
    monitor("enter");
    super.visitLabel(start);
  }

  @Override
  public void visitLineNumber(int line, Label at) {
    locals.beginsAt(method, line);
    super.visitLineNumber(line, at);
  }

  @Override
  public void visitVarInsn(int opcode, int local) {
    if (!isStatic && local == 0 && opcode == Opcodes.ASTORE) {
      throw new Unweavable(
          owner, "the synchronized method " + name + " overwrites `this`; leave it out", null);
    }
    super.visitVarInsn(opcode, local);
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      monitor("exit");
    }
    super.visitInsn(opcode);
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    super.visitLabel(end);
    super.visitTryCatchBlock(start, end, end, null); // last, so it is the outermost
    if (frames) {
      Object[] locals = isStatic ? new Object[0] : new Object[] {owner};
      super.visitFrame(
          Opcodes.F_FULL, locals.length, locals, 1, new Object[] {"java/lang/Throwable"});
    }
    monitor("exit");
    super.visitInsn(Opcodes.ATHROW);
    super.visitMaxs(maxStack + 1, maxLocals);
  }

  private void monitor(String what) {
    if (isStatic) {
      super.visitLdcInsn(Type.getObjectType(owner));
    } else {
      super.visitVarInsn(Opcodes.ALOAD, 0);
    }
    Code.call(mv, "MonitorCalls", what, "(Ljava/lang/Object;)V");
  }
}
