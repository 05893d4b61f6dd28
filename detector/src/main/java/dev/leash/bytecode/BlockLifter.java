package dev.leash.bytecode;

import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.Instruction.CallKind;
import dev.leash.ir.Instruction.ClassLiteral;
import dev.leash.ir.Instruction.Condition;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns one block's bytecode into instructions over registers. */
final class BlockLifter {
  private final Code code;
  private final Variables variables;
  private final Sites sites;
  private final RegisterPool registers;
  private final ToIntFunction<FlowNode> blockNumber;
  private final FlowNode node;
  private final LiftedBlock block;
  private final OperandStack stack;
  private int index;
  private Place place = Place.UNKNOWN;

  /**
   * @param blockNumber the final numbers of the blocks, for the terminator
   */
  BlockLifter(
      Code code,
      Variables variables,
      Sites sites,
      RegisterPool registers,
      ToIntFunction<FlowNode> blockNumber,
      LiftedBlock block) {
    this.code = code;
    this.variables = variables;
    this.sites = sites;
    this.registers = registers;
    this.blockNumber = blockNumber;
    this.node = block.node;
    this.block = block;
    this.stack = new OperandStack(block.entry);
  }

  /** Fills the block. */
  void lift() {
    index = node.start;
    if (node.catches) catchException();
    while (index < node.end) {
      Insn insn = code.insn(index);
      setLine(insn.line());
      lift(insn);
      index++;
    }
    if (block.terminator == null) goTo();
    block.exit = stack.values();
  }

  private void setLine(int line) {
    if (place.line() != line) place = Place.ofLine(line);
  }

  private void emit(Instruction instruction) {
    block.instructions.add(instruction);
  }

  private void end(Instruction.Terminator terminator) {
    block.terminator = terminator;
  }

  private void goTo() {
    end(new Instruction.Goto(blockNumber.applyAsInt(node.successors.get(0)), place));
  }

  private void catchException() {
    setLine(code.insn(node.start).line());
    // Written at once where the handler's first act is to name the exception.
    boolean named = node.end > node.start && code.insn(index).opcode() == Opcodes.ASTORE;
    int result = named ? variables.written(node, index) : registers.temporary();
    emit(new Instruction.Caught(result, node.caughtType, place));
    if (named) {
      index++;
    } else {
      stack.push(result, false);
    }
  }

  /**
   * Where the current instruction's result goes: the variable that the next instruction stores it
   * in, or a temporary on the stack. Operands must have been taken off the stack before.
   */
  private int result(boolean wide) {
    int next = index + 1;
    if (next < node.end && Opcode.isStore(code.insn(next).opcode())) {
      int variable = variables.written(node, next);
      saveFromWrite(variable);
      index = next;
      return variable;
    }
    int temporary = registers.temporary();
    stack.push(temporary, wide);
    return temporary;
  }

  /** Values of the variable that are still on the stack must not see its next write. */
  private void saveFromWrite(int variable) {
    if (!stack.holds(variable)) return;
    int saved = registers.temporary();
    emit(new Instruction.Copy(saved, variable, place));
    stack.replace(variable, saved);
  }

  private void lift(Insn insn) {
    int opcode = insn.opcode();
    if (opcode <= Opcodes.LDC) {
      constant(insn);
    } else if (Opcode.isLoad(opcode)) {
      boolean wide = opcode == Opcodes.LLOAD || opcode == Opcodes.DLOAD;
      stack.push(variables.read(node, index), wide);
    } else if (opcode <= Opcodes.SALOAD) {
      List<Integer> from = stack.pop(2);
      int result = result(opcode == Opcodes.LALOAD || opcode == Opcodes.DALOAD);
      emit(new Instruction.LoadElement(result, from.get(0), from.get(1), place));
    } else if (Opcode.isStore(opcode)) {
      store();
    } else if (opcode <= Opcodes.SASTORE) {
      List<Integer> to = stack.pop(3);
      emit(new Instruction.StoreElement(to.get(0), to.get(1), to.get(2), place));
    } else if (opcode <= Opcodes.SWAP) {
      shuffle(opcode);
    } else if (opcode == Opcodes.IINC) {
      increment(insn);
    } else if (opcode <= Opcodes.DCMPG) {
      List<Integer> operands = stack.pop(Operators.isUnary(opcode) ? 1 : 2);
      int result = result(Operators.isWide(opcode));
      emit(new Instruction.Compute(result, Operators.name(opcode), operands, place));
    } else if (Opcode.isConditionalJump(opcode)) {
      branch(opcode);
    } else if (Opcode.isInvoke(opcode)) {
      call(insn);
    } else if (Opcode.isReturn(opcode)) {
      int value = opcode == Opcodes.RETURN ? Instruction.NONE : stack.pop();
      end(new Instruction.Return(value, place));
    } else {
      other(insn);
    }
  }

  private void constant(Insn insn) {
    int opcode = insn.opcode();
    Object value;
    if (opcode == Opcodes.ACONST_NULL) {
      value = null;
    } else if (opcode <= Opcodes.ICONST_5) {
      value = opcode - Opcodes.ICONST_0;
    } else if (opcode <= Opcodes.LCONST_1) {
      value = (long) (opcode - Opcodes.LCONST_0);
    } else if (opcode <= Opcodes.FCONST_2) {
      value = (float) (opcode - Opcodes.FCONST_0);
    } else if (opcode <= Opcodes.DCONST_1) {
      value = (double) (opcode - Opcodes.DCONST_0);
    } else if (opcode <= Opcodes.SIPUSH) {
      value = insn.operand();
    } else {
      loadConstant(insn.argument());
      return;
    }
    int result = result(value instanceof Long || value instanceof Double);
    emit(new Instruction.Const(result, value, place));
  }

  private void loadConstant(Object value) {
    if (value instanceof ConstantDynamic constant) {
      emit(DynamicCalls.lift(constant, result(constant.getSize() == 2), place));
    } else if (value instanceof Handle) {
      emit(new Instruction.Compute(result(false), "method handle", List.of(), place));
    } else if (value instanceof Type type && type.getSort() == Type.METHOD) {
      emit(new Instruction.Compute(result(false), "method type", List.of(), place));
    } else {
      Object plain = value instanceof Type type ? new ClassLiteral(type.getDescriptor()) : value;
      int result = result(value instanceof Long || value instanceof Double);
      emit(new Instruction.Const(result, plain, place));
    }
  }

  private void store() {
    int value = stack.pop();
    int variable = variables.written(node, index);
    if (value == variable || value == OperandStack.RETURN_ADDRESS) return;
    saveFromWrite(variable);
    emit(new Instruction.Copy(variable, value, place));
  }

  private void shuffle(int opcode) {
    switch (opcode) {
      case Opcodes.POP -> stack.popSlots(1);
      case Opcodes.POP2 -> stack.popSlots(2);
      case Opcodes.DUP -> stack.duplicate(1, 0);
      case Opcodes.DUP_X1 -> stack.duplicate(1, 1);
      case Opcodes.DUP_X2 -> stack.duplicate(1, 2);
      case Opcodes.DUP2 -> stack.duplicate(2, 0);
      case Opcodes.DUP2_X1 -> stack.duplicate(2, 1);
      case Opcodes.DUP2_X2 -> stack.duplicate(2, 2);
      default -> stack.swap();
    }
  }

  private void increment(Insn insn) {
    int before = variables.read(node, index);
    int after = variables.written(node, index);
    saveFromWrite(after);
    int amount = registers.temporary();
    emit(new Instruction.Const(amount, ((Insn.Increment) insn.argument()).amount(), place));
    emit(new Instruction.Compute(after, "add", List.of(before, amount), place));
  }

  private void branch(int opcode) {
    int right = Operators.comparesTwo(opcode) ? stack.pop() : Instruction.NONE;
    int left = stack.pop();
    int whenTrue = blockNumber.applyAsInt(node.successors.get(0));
    int whenFalse = blockNumber.applyAsInt(node.successors.get(1));
    Condition condition = Operators.condition(opcode);
    end(new Instruction.Branch(condition, left, right, whenTrue, whenFalse, place));
  }

  private void call(Insn insn) {
    MethodRef target = ((Insn.Method) insn.argument()).ref();
    CallKind kind =
        switch (insn.opcode()) {
          case Opcodes.INVOKESTATIC -> CallKind.STATIC;
          case Opcodes.INVOKESPECIAL -> CallKind.SPECIAL;
          case Opcodes.INVOKEINTERFACE -> CallKind.INTERFACE;
          default -> CallKind.VIRTUAL;
        };
    int receiver = kind == CallKind.STATIC ? 0 : 1;
    int site = sites.number(index);
    int arguments = Type.getArgumentCount(target.descriptor()) + receiver;
    List<Integer> operands = stack.pop(arguments);
    int result = resultOf(target.descriptor());
    emit(new Instruction.Call(result, kind, target, operands, site, place));
  }

  private int resultOf(String methodDescriptor) {
    char type = methodDescriptor.charAt(methodDescriptor.indexOf(')') + 1);
    return type == 'V' ? Instruction.NONE : result(type == 'J' || type == 'D');
  }

  private void invokeDynamic(Insn.Indy call) {
    int site = sites.number(index);
    List<Integer> operands = stack.pop(Type.getArgumentCount(call.descriptor()));
    emit(DynamicCalls.lift(call, resultOf(call.descriptor()), operands, site, place));
  }

  private void other(Insn insn) {
    switch (insn.opcode()) {
      case Opcodes.INVOKEDYNAMIC -> invokeDynamic((Insn.Indy) insn.argument());
      case Opcodes.GETSTATIC, Opcodes.PUTSTATIC, Opcodes.GETFIELD, Opcodes.PUTFIELD -> field(insn);
      case Opcodes.NEW, Opcodes.NEWARRAY, Opcodes.ANEWARRAY, Opcodes.MULTIANEWARRAY ->
          allocate(insn);
      case Opcodes.ARRAYLENGTH -> {
        List<Integer> array = stack.pop(1);
        emit(new Instruction.Compute(result(false), "length", array, place));
      }
      case Opcodes.CHECKCAST -> {
        int source = stack.pop();
        emit(new Instruction.Cast(result(false), source, (String) insn.argument(), place));
      }
      case Opcodes.INSTANCEOF -> {
        int source = stack.pop();
        emit(new Instruction.InstanceOf(result(false), source, (String) insn.argument(), place));
      }
      case Opcodes.MONITORENTER -> emit(new Instruction.MonitorEnter(stack.pop(), place));
      case Opcodes.MONITOREXIT -> emit(new Instruction.MonitorExit(stack.pop(), place));
      case Opcodes.ATHROW -> end(new Instruction.Throw(stack.pop(), place));
      case Opcodes.GOTO, Opcodes.RET -> goTo();
      case Opcodes.JSR -> {
        stack.push(OperandStack.RETURN_ADDRESS, false);
        goTo();
      }
      case Opcodes.LOOKUPSWITCH -> {
        List<Integer> targets = new ArrayList<>(node.successors.size());
        for (FlowNode next : node.successors) targets.add(blockNumber.applyAsInt(next));
        List<Integer> keys = ((Insn.Table) insn.argument()).keys();
        end(new Instruction.Switch(stack.pop(), keys, targets, place));
      }
      case Opcode.UNRESOLVED -> {
        Insn.Unknown unknown = (Insn.Unknown) insn.argument();
        List<Integer> operands = stack.pop(insn.operand());
        int result = resultOf(")" + unknown.result());
        emit(new Instruction.Unresolved(result, unknown.why(), operands, place));
      }
      default -> throw new MalformedException("has an unknown instruction " + insn.opcode());
    }
  }

  private void field(Insn insn) {
    FieldRef field = (FieldRef) insn.argument();
    boolean isStatic = insn.opcode() <= Opcodes.PUTSTATIC;
    boolean reads = insn.opcode() == Opcodes.GETSTATIC || insn.opcode() == Opcodes.GETFIELD;
    int value = reads ? Instruction.NONE : stack.pop();
    int base = isStatic ? Instruction.NONE : stack.pop();
    if (!reads) {
      emit(new Instruction.StoreField(field, base, value, place));
      return;
    }
    boolean wide = field.descriptor().equals("J") || field.descriptor().equals("D");
    emit(new Instruction.LoadField(result(wide), field, base, place));
  }

  private void allocate(Insn insn) {
    int site = sites.number(index);
    if (insn.opcode() == Opcodes.NEW) {
      int result = result(false);
      registers.markAllocated(result);
      emit(new Instruction.New(result, (String) insn.argument(), site, place));
      return;
    }
    int dimensions = insn.opcode() == Opcodes.MULTIANEWARRAY ? insn.operand() : 1;
    List<Integer> lengths = stack.pop(dimensions);
    String descriptor = arrayDescriptor(insn);
    emit(new Instruction.NewArray(result(false), descriptor, lengths, site, place));
  }

  private static String arrayDescriptor(Insn insn) {
    if (insn.opcode() == Opcodes.NEWARRAY) return "[" + "ZCFDBSIJ".charAt(insn.operand() - 4);
    String type = (String) insn.argument();
    if (insn.opcode() == Opcodes.MULTIANEWARRAY) return type;
    return type.startsWith("[") ? "[" + type : "[L" + type + ";";
  }
}
