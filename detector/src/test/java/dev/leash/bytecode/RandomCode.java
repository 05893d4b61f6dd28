package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes a random static method {@code (IJ)J} that shuffles the operand stack in all the ways the
 * JVM has, across branches and loops that start with values on it: no compiler does half of that.
 */
final class RandomCode {
  private static final int INTS = 3;
  private static final int LONGS = 3;
  private static final int FIRST_INT = 3;
  private static final int FIRST_LONG = FIRST_INT + INTS;
  private static final int COUNTER = FIRST_LONG + 2 * LONGS;

  private final MethodVisitor out;
  private final Random random;

  /** Widths of the values on the stack, in slots. */
  private final List<Integer> stack = new ArrayList<>();

  RandomCode(MethodVisitor out, Random random) {
    this.out = out;
    this.random = random;
  }

  void write(int steps) {
    out.visitCode();
    for (int i = 0; i < INTS; i++) {
      out.visitVarInsn(Opcodes.ILOAD, 0);
      out.visitVarInsn(Opcodes.ISTORE, FIRST_INT + i);
    }
    for (int i = 0; i < LONGS; i++) {
      out.visitVarInsn(Opcodes.LLOAD, 1);
      out.visitVarInsn(Opcodes.LSTORE, FIRST_LONG + 2 * i);
    }
    for (int i = 0; i < steps; i++) step(2);
    digest();
    out.visitMaxs(0, 0);
    out.visitEnd();
  }

  private void step(int depth) {
    switch (random.nextInt(depth > 0 ? 12 : 10)) {
      case 0 -> push(1, Opcodes.BIPUSH, random.nextInt(100));
      case 1, 2 -> load(1, Opcodes.ILOAD, FIRST_INT + random.nextInt(INTS));
      case 3, 4 -> load(2, Opcodes.LLOAD, FIRST_LONG + 2 * random.nextInt(LONGS));
      case 5 -> store();
      case 6 -> out.visitIincInsn(FIRST_INT + random.nextInt(INTS), random.nextInt(9) - 4);
      case 7 -> combine();
      case 8, 9 -> shuffle();
      case 10 -> branch(depth - 1);
      default -> loop(depth - 1);
    }
  }

  private void push(int width, int opcode, int operand) {
    out.visitIntInsn(opcode, operand);
    stack.add(width);
  }

  private void load(int width, int opcode, int slot) {
    out.visitVarInsn(opcode, slot);
    stack.add(width);
  }

  private void store() {
    if (stack.isEmpty()) return;
    boolean wide = stack.remove(stack.size() - 1) == 2;
    int slot = wide ? FIRST_LONG + 2 * random.nextInt(LONGS) : FIRST_INT + random.nextInt(INTS);
    out.visitVarInsn(wide ? Opcodes.LSTORE : Opcodes.ISTORE, slot);
  }

  private void combine() {
    int size = stack.size();
    if (size == 0) return;
    int top = stack.get(size - 1);
    if (size > 1 && stack.get(size - 2) == top) {
      int[] ints = {Opcodes.IADD, Opcodes.ISUB, Opcodes.IMUL, Opcodes.IXOR};
      out.visitInsn(ints[random.nextInt(ints.length)] + top - 1);
      stack.remove(size - 1);
    } else {
      out.visitInsn(top == 1 ? Opcodes.I2L : Opcodes.L2I);
      stack.set(size - 1, 3 - top);
    }
  }

  /** Any stack instruction that the widths on the stack allow. */
  private void shuffle() {
    int[][] all = {
      {Opcodes.POP, 1, -1},
      {Opcodes.POP2, 2, -1},
      {Opcodes.DUP, 1, 0},
      {Opcodes.DUP_X1, 1, 1},
      {Opcodes.DUP_X2, 1, 2},
      {Opcodes.DUP2, 2, 0},
      {Opcodes.DUP2_X1, 2, 1},
      {Opcodes.DUP2_X2, 2, 2},
      {Opcodes.SWAP, 1, 1}
    };
    int[] chosen = all[random.nextInt(all.length)];
    int top = values(stack.size(), chosen[1]);
    if (top < 0) return;
    int below = chosen[2] > 0 ? values(stack.size() - top, chosen[2]) : 0;
    if (below < 0) return;
    out.visitInsn(chosen[0]);
    int end = stack.size();
    List<Integer> moved = List.copyOf(stack.subList(end - top, end));
    if (chosen[2] < 0) {
      stack.subList(end - top, end).clear();
    } else if (chosen[0] == Opcodes.SWAP) {
      stack.add(stack.remove(end - 2));
    } else {
      stack.addAll(end - top - below, moved);
    }
  }

  /** How many values below {@code end} fill exactly that many slots, or -1. */
  private int values(int end, int slots) {
    int left = slots;
    int at = end;
    while (left > 0 && at > 0) left -= stack.get(--at);
    return left == 0 ? end - at : -1;
  }

  private void branch(int depth) {
    int[] jumps = {Opcodes.IFEQ, Opcodes.IFLT, Opcodes.IFGT, Opcodes.IFNE};
    Label otherwise = new Label();
    Label end = new Label();
    out.visitVarInsn(Opcodes.ILOAD, FIRST_INT + random.nextInt(INTS));
    out.visitJumpInsn(jumps[random.nextInt(jumps.length)], otherwise);
    List<Integer> before = List.copyOf(stack);
    someSteps(depth, before.size() + 2);
    List<Integer> after = List.copyOf(stack);
    out.visitJumpInsn(Opcodes.GOTO, end);
    out.visitLabel(otherwise);
    stack.clear();
    stack.addAll(before);
    someSteps(depth, before.size() + 2);
    adaptTo(after);
    out.visitLabel(end);
  }

  /** Goes round up to three times, with the same widths on the stack each time. */
  private void loop(int depth) {
    int counter = COUNTER + depth;
    out.visitIntInsn(Opcodes.BIPUSH, random.nextInt(3));
    out.visitVarInsn(Opcodes.ISTORE, counter);
    List<Integer> before = List.copyOf(stack);
    Label again = new Label();
    out.visitLabel(again);
    someSteps(depth, before.size() + 2);
    adaptTo(before);
    out.visitIincInsn(counter, -1);
    out.visitVarInsn(Opcodes.ILOAD, counter);
    out.visitJumpInsn(Opcodes.IFGE, again);
  }

  private void someSteps(int depth, int maxStack) {
    int steps = 1 + random.nextInt(6);
    for (int i = 0; i < steps && stack.size() < maxStack + 8; i++) step(depth);
  }

  /** Pops and pushes until the stack has these widths. */
  private void adaptTo(List<Integer> widths) {
    while (stack.size() > widths.size() || !stack.equals(widths.subList(0, stack.size()))) {
      int top = stack.remove(stack.size() - 1);
      out.visitInsn(top == 1 ? Opcodes.POP : Opcodes.POP2);
    }
    while (stack.size() < widths.size()) {
      boolean wide = widths.get(stack.size()) == 2;
      load(wide ? 2 : 1, wide ? Opcodes.LLOAD : Opcodes.ILOAD, wide ? FIRST_LONG : FIRST_INT);
    }
  }

  /** Mixes everything into one long and returns it. */
  private void digest() {
    for (int i = 0; i < INTS; i++) load(1, Opcodes.ILOAD, FIRST_INT + i);
    for (int i = 1; i < LONGS; i++) load(2, Opcodes.LLOAD, FIRST_LONG + 2 * i);
    while (!stack.isEmpty()) {
      if (stack.remove(stack.size() - 1) == 1) out.visitInsn(Opcodes.I2L);
      out.visitVarInsn(Opcodes.LLOAD, FIRST_LONG);
      out.visitLdcInsn(31L);
      out.visitInsn(Opcodes.LMUL);
      out.visitInsn(Opcodes.LADD);
      out.visitVarInsn(Opcodes.LSTORE, FIRST_LONG);
    }
    out.visitVarInsn(Opcodes.LLOAD, FIRST_LONG);
    out.visitInsn(Opcodes.LRETURN);
  }
}
