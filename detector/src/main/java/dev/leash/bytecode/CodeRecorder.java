package dev.leash.bytecode;

import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Records one method's instructions as a list. */
final class CodeRecorder extends MethodVisitor {
  private record Range(Label start, Label end, Label handler, String type) {}

  private final MethodShape shape;
  private final Consumer<Code> sink;
  private final List<Insn> insns = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>();
  private int maxLocals;
  private int line;

  /**
   * @param sink given the code at its end; not called for a method without code
   */
  CodeRecorder(MethodShape shape, Consumer<Code> sink) {
    super(ClassFile.API);
    this.shape = shape;
    this.sink = sink;
  }

  private void add(int opcode, int operand, Object argument) {
    insns.add(new Insn(opcode, operand, argument, line));
  }

  @Override
  public void visitLabel(Label label) {
    label.info = insns.size();
  }

  @Override
  public void visitLineNumber(int sourceLine, Label start) {
    line = sourceLine;
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode != Opcodes.NOP) add(opcode, 0, null);
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    add(opcode, operand, null);
  }

  @Override
  public void visitVarInsn(int opcode, int slot) {
    add(opcode, slot, null);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    add(opcode, 0, type);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    add(opcode, 0, new FieldRef(owner, name, descriptor));
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    add(opcode, 0, new Insn.Method(new MethodRef(owner, name, descriptor), isInterface));
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    add(Opcodes.INVOKEDYNAMIC, 0, new Insn.Indy(name, descriptor, bootstrap, List.of(arguments)));
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    add(opcode, 0, label);
  }

  @Override
  public void visitLdcInsn(Object value) {
    add(Opcodes.LDC, 0, value);
  }

  @Override
  public void visitIincInsn(int slot, int increment) {
    add(Opcodes.IINC, slot, new Insn.Increment(increment));
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
    List<Integer> keys = new ArrayList<>(labels.length);
    for (int key = min; key - min < labels.length; key++) keys.add(key);
    addSwitch(keys, dflt, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
    List<Integer> boxed = new ArrayList<>(keys.length);
    for (int key : keys) boxed.add(key);
    addSwitch(boxed, dflt, labels);
  }

  private void addSwitch(List<Integer> keys, Label dflt, Label[] labels) {
    List<Label> targets = new ArrayList<>(List.of(labels));
    targets.add(dflt);
    add(Opcodes.LOOKUPSWITCH, 0, new Insn.Table(keys, targets));
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    add(Opcodes.MULTIANEWARRAY, dimensions, descriptor);
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    ranges.add(new Range(start, end, handler, type));
  }

  @Override
  public void visitMaxs(int maxStack, int locals) {
    maxLocals = locals;
  }

  @Override
  public void visitEnd() {
    if (insns.isEmpty()) return;
    List<Code.Try> tries = new ArrayList<>(ranges.size());
    for (Range range : ranges) {
      int start = Code.index(range.start);
      int end = Code.index(range.end);
      if (start < end) tries.add(new Code.Try(start, end, Code.index(range.handler), range.type));
    }
    sink.accept(new Code(shape, List.copyOf(insns), tries, maxLocals));
  }
}
