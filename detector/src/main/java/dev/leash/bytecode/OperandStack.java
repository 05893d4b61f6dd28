package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.List;

/** The operand stack while a block is lifted: which register holds each value. */
final class OperandStack {
  /** In place of a register: the address that {@code jsr} pushes, which no value stands for. */
  static final int RETURN_ADDRESS = -2;

  /**
   * A value on the stack.
   *
   * @param wide whether it takes two slots: long and double
   */
  record Value(int register, boolean wide) {}

  private final List<Value> values;

  OperandStack(List<Value> bottomToTop) {
    values = new ArrayList<>(bottomToTop);
  }

  /** The values, bottom first. */
  List<Value> values() {
    return List.copyOf(values);
  }

  void push(int register, boolean wide) {
    values.add(new Value(register, wide));
  }

  /** Removes the top value and gives its register. */
  int pop() {
    if (values.isEmpty()) throw new MalformedException("takes a value from an empty stack");
    return values.remove(values.size() - 1).register();
  }

  /** Removes the top {@code count} values and gives their registers, the deepest first. */
  List<Integer> pop(int count) {
    int from = values.size() - count;
    if (from < 0) throw new MalformedException("takes a value from an empty stack");
    List<Value> top = values.subList(from, values.size());
    List<Integer> registers = new ArrayList<>(count);
    for (Value value : top) registers.add(value.register());
    top.clear();
    return registers;
  }

  /** Removes the values that fill the top slots, the deepest first. */
  List<Value> popSlots(int slots) {
    int from = values.size();
    int left = slots;
    while (left > 0) {
      if (--from < 0) throw new MalformedException("takes a value from an empty stack");
      left -= values.get(from).wide() ? 2 : 1;
    }
    if (left < 0) throw new MalformedException("splits a long or double value");
    List<Value> top = values.subList(from, values.size());
    List<Value> popped = List.copyOf(top);
    top.clear();
    return popped;
  }

  /** Copies the values in the top slots, and puts the copies below the next {@code under} slots. */
  void duplicate(int slots, int under) {
    List<Value> top = popSlots(slots);
    List<Value> below = popSlots(under);
    values.addAll(top);
    values.addAll(below);
    values.addAll(top);
  }

  void swap() {
    List<Value> top = popSlots(1);
    List<Value> below = popSlots(1);
    values.addAll(top);
    values.addAll(below);
  }

  boolean holds(int register) {
    for (Value value : values) {
      if (value.register() == register) return true;
    }
    return false;
  }

  /** Lets another register stand for the values that this one held. */
  void replace(int register, int with) {
    values.replaceAll(v -> v.register() == register ? new Value(with, v.wide()) : v);
  }
}
