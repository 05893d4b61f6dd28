package dev.leash.bytecode;

import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction.ClassLiteral;
import dev.leash.ir.Instruction.HandleKind;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Takes down one method's code as a compiler would emit it, and lifts it like code from a class
 * file: the source reader's way to bodies that agree with the bytecode's. Opcodes are those of the
 * JVM specification (JVMS 6.5). Not safe for use by several threads.
 */
public final class CodeWriter {
  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final String METAFACTORY_DESCRIPTOR =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
          + "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;"
          + "Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;";

  /** A place in the code that jumps lead to. */
  public static final class Mark {
    private final Label label = new Label();

    /** Whether the place is known by now. */
    public boolean isPlaced() {
      return label.info != null;
    }
  }

  private record Range(int start, int end, Mark handler, String type) {}

  private final List<Insn> insns = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>();
  private int line;

  /** How many instructions stand here so far. */
  public int size() {
    return insns.size();
  }

  /** Source line of what follows; 0 if unknown. */
  public void line(int sourceLine) {
    line = sourceLine;
  }

  private void add(int opcode, int operand, Object argument) {
    insns.add(new Insn(opcode, operand, argument, line));
  }

  /** An instruction without operands in the code. */
  public void op(int opcode) {
    add(opcode, 0, null);
  }

  /** Pushes a constant: Integer, Long, Float, Double, String, {@link ClassLiteral}, or null. */
  public void push(Object constant) {
    if (constant == null) {
      op(Opcodes.ACONST_NULL);
    } else if (constant instanceof ClassLiteral literal) {
      add(Opcodes.LDC, 0, Type.getType(literal.descriptor()));
    } else {
      add(Opcodes.LDC, 0, constant);
    }
  }

  /** A load or store of a local variable. */
  public void variable(int opcode, int slot) {
    add(opcode, slot, null);
  }

  /** {@code iinc}. */
  public void increment(int slot, int amount) {
    add(Opcodes.IINC, slot, new Insn.Increment(amount));
  }

  /** {@code new}, {@code anewarray}, {@code checkcast} or {@code instanceof}. */
  public void type(int opcode, String internalNameOrArray) {
    add(opcode, 0, internalNameOrArray);
  }

  /**
   * {@code newarray}.
   *
   * @param element descriptor of a primitive type
   */
  public void newArray(char element) {
    add(Opcodes.NEWARRAY, "ZCFDBSIJ".indexOf(element) + 4, null);
  }

  /** {@code multianewarray}. */
  public void multiArray(String descriptor, int dimensions) {
    add(Opcodes.MULTIANEWARRAY, dimensions, descriptor);
  }

  public void field(int opcode, FieldRef field) {
    add(opcode, 0, field);
  }

  public void call(int opcode, MethodRef target, boolean isInterface) {
    add(opcode, 0, new Insn.Method(target, isInterface));
  }

  public void jump(int opcode, Mark target) {
    add(opcode, 0, target.label);
  }

  /** Takes back the last instruction if it is a plain jump to that mark. */
  public boolean undoJump(Mark target) {
    int last = insns.size() - 1;
    if (last < 0 || insns.get(last).opcode() != Opcodes.GOTO) return false;
    if (insns.get(last).argument() != target.label) return false;
    insns.remove(last);
    return true;
  }

  /** The mark's place is before what follows. */
  public void place(Mark mark) {
    mark.label.info = insns.size();
  }

  /** The one mark's place is the other's, wherever that will be. */
  public void same(Mark mark, Mark other) {
    mark.label.info = other.label;
  }

  /** Follows marks that are the same as others. */
  private static void settle(Label label) {
    if (label.info instanceof Label other) {
      settle(other);
      label.info = other.info;
    }
  }

  /**
   * A switch over an int.
   *
   * @param keys sorted
   * @param targets one per key
   */
  public void select(List<Integer> keys, List<Mark> targets, Mark otherwise) {
    List<Label> labels = new ArrayList<>();
    for (Mark target : targets) labels.add(target.label);
    labels.add(otherwise.label);
    add(Opcodes.LOOKUPSWITCH, 0, new Insn.Table(List.copyOf(keys), labels));
  }

  /**
   * Instructions {@code [start, end)} are protected by the handler.
   *
   * @param type internal name of what is caught, or null for any
   */
  public void protect(int start, int end, Mark handler, String type) {
    if (start < end) ranges.add(new Range(start, end, handler, type));
  }

  /**
   * Makes a functional object of the operands on the stack.
   *
   * @param descriptor from the captured values to the interface
   * @param method the interface's method, with its erased descriptor
   * @param ofInterface whether the implementation is declared in an interface
   */
  public void lambda(
      String descriptor,
      MethodRef method,
      HandleKind kind,
      MethodRef implementation,
      boolean ofInterface) {
    int tag =
        switch (kind) {
          case STATIC -> Opcodes.H_INVOKESTATIC;
          case SPECIAL -> Opcodes.H_INVOKESPECIAL;
          case NEW -> Opcodes.H_NEWINVOKESPECIAL;
          case INTERFACE -> Opcodes.H_INVOKEINTERFACE;
          case VIRTUAL -> Opcodes.H_INVOKEVIRTUAL;
        };
    Handle body =
        new Handle(
            tag,
            implementation.owner(),
            implementation.name(),
            implementation.descriptor(),
            ofInterface);
    Type erased = Type.getMethodType(method.descriptor());
    Handle metafactory =
        new Handle(
            Opcodes.H_INVOKESTATIC, METAFACTORY, "metafactory", METAFACTORY_DESCRIPTOR, false);
    add(
        Opcodes.INVOKEDYNAMIC,
        0,
        new Insn.Indy(method.name(), descriptor, metafactory, List.of(erased, body, erased)));
  }

  /** Any other {@code invokedynamic}. */
  public void dynamic(String name, String descriptor, MethodRef bootstrap) {
    Handle handle =
        new Handle(
            Opcodes.H_INVOKESTATIC,
            bootstrap.owner(),
            bootstrap.name(),
            bootstrap.descriptor(),
            false);
    add(Opcodes.INVOKEDYNAMIC, 0, new Insn.Indy(name, descriptor, handle, List.of()));
  }

  /**
   * In place of code whose meaning is not known.
   *
   * @param operands how many values it takes off the stack
   * @param result descriptor of the value it pushes; {@code V} for none
   */
  public void unresolved(String why, int operands, String result) {
    add(Opcode.UNRESOLVED, operands, new Insn.Unknown(why, result));
  }

  /**
   * The code as a body.
   *
   * @param maxLocals number of local variable slots
   * @throws RuntimeException if it is not valid code
   */
  public MethodBody lift(MethodShape shape, int maxLocals) {
    for (Insn insn : insns) {
      if (insn.argument() instanceof Label label) settle(label);
      if (insn.argument() instanceof Insn.Table table) table.targets().forEach(CodeWriter::settle);
    }
    List<Code.Try> tries = new ArrayList<>(ranges.size());
    for (Range range : ranges) {
      tries.add(new Code.Try(range.start, range.end, Code.index(range.handler.label), range.type));
    }
    return BodyLifter.lift(new Code(shape, List.copyOf(insns), tries, maxLocals));
  }

  /** The fields and methods that the code names, in order, with repetitions. */
  public List<Object> members() {
    List<Object> members = new ArrayList<>();
    for (Insn insn : insns) {
      if (insn.argument() instanceof FieldRef field) members.add(field);
      if (insn.argument() instanceof Insn.Method method) members.add(method.ref());
      if (insn.argument() instanceof Insn.Indy indy) {
        for (Object argument : indy.arguments()) {
          if (argument instanceof Handle h) {
            members.add(new MethodRef(h.getOwner(), h.getName(), h.getDesc()));
          }
        }
      }
    }
    return members;
  }
}
