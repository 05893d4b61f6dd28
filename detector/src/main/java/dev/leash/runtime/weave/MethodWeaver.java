package dev.leash.runtime.weave;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites one body. Every rewrite keeps the shape of the stack, so that frames stay right. */
final class MethodWeaver extends MethodVisitor {
  private final ClassWeaver owner;
  private final CallRules calls;
  private final ClassWeaver.Locals locals;
  private final String method;
  private final boolean ticks;
  private final Set<Label> seen = new HashSet<>();
  private int spilled;

  MethodWeaver(
      MethodVisitor out,
      ClassWeaver owner,
      CallRules calls,
      ClassWeaver.Locals locals,
      String method,
      boolean ticks) {
    super(Opcodes.ASM9, out);
    this.owner = owner;
    this.calls = calls;
    this.locals = locals;
    this.method = method;
    this.ticks = ticks;
  }

  @Override
  public void visitInsn(int opcode) {
    switch (opcode) {
      case Opcodes.MONITORENTER -> Code.call(mv, "MonitorCalls", "enter", "(Ljava/lang/Object;)V");
      case Opcodes.MONITOREXIT -> Code.call(mv, "MonitorCalls", "exit", "(Ljava/lang/Object;)V");
      default -> super.visitInsn(opcode);
    }
  }

  @Override
  public void visitLabel(Label label) {
    seen.add(label);
    super.visitLabel(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    tickIfBack(label);
    super.visitJumpInsn(opcode, label);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    tickIfBack(other, labels);
    super.visitTableSwitchInsn(min, max, other, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    tickIfBack(other, labels);
    super.visitLookupSwitchInsn(other, keys, labels);
  }

  private void tickIfBack(Label first, Label... more) {
    if (ticks && (seen.contains(first) || List.of(more).stream().anyMatch(seen::contains))) {
      Code.call(mv, "Loops", "tick", "()V");
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    super.visitTypeInsn(opcode, opcode == Opcodes.NEW ? calls.type(type) : type);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String called, String name, String descriptor, boolean isInterface) {
    CallRules.Rule rule = calls.find(opcode, called, name, descriptor);
    if (rule != null) {
      call(rule, opcode == Opcodes.INVOKESTATIC, descriptor);
      return;
    }
    String refused = calls.refused(called, name, descriptor);
    if (refused != null) {
      super.visitLdcInsn(refused);
      Code.call(mv, "Refusals", "refuse", "(Ljava/lang/String;)V");
    }
    boolean isSpecial = opcode == Opcodes.INVOKESPECIAL;
    if (isSpecial && called.equals("java/lang/Object") && name.equals("hashCode")) {
      Code.call(mv, "Identity", "hash", "(Ljava/lang/Object;)I");
      return;
    }
    String newDescriptor = descriptor;
    if (name.equals("<init>")) {
      Arguments arguments = calls.constructor(called, descriptor);
      if (arguments != null) {
        replace(arguments, descriptor);
        newDescriptor = arguments.descriptor();
      }
    }
    boolean exact = isSpecial || opcode == Opcodes.INVOKESTATIC;
    String newOwner = exact && !isInterface ? calls.type(called) : called;
    super.visitMethodInsn(opcode, newOwner, name, newDescriptor, isInterface);
  }

  private void call(CallRules.Rule rule, boolean isStatic, String descriptor) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    Type result = Type.getReturnType(descriptor);
    Type[] types = new Type[parameters.length + (isStatic ? 0 : 1)];
    System.arraycopy(parameters, 0, types, types.length - parameters.length, parameters.length);
    if (!isStatic) {
      types[0] = Type.getObjectType(rule.owner());
    }
    Hook hook = rule.hook();
    if (hook.array()) {
      int[] spill = spill(types);
      Code.array(mv, types, spill);
      hook(hook, "([Ljava/lang/Object;)Ljava/lang/Object;");
      Code.unbox(mv, result);
      return;
    }
    for (int i = 0; i < types.length; i++) {
      types[i] = Bodies.known(types[i]);
    }
    Type known = Bodies.known(result);
    hook(hook, Type.getMethodDescriptor(known, types));
    if (!known.equals(result)) {
      Code.unbox(mv, result);
    }
  }

  /** Puts the arguments on the stack away and others, made of them, in their place. */
  private void replace(Arguments arguments, String descriptor) {
    Type[] before = Type.getArgumentTypes(descriptor);
    Type[] after = Type.getArgumentTypes(arguments.descriptor());
    int[] spill = spill(before);
    for (int i = 0; i < after.length; i++) {
      for (int j = 0; j < before.length; j++) {
        mv.visitVarInsn(before[j].getOpcode(Opcodes.ILOAD), spill[j]);
      }
      hook(arguments.hooks().get(i), Type.getMethodDescriptor(after[i], before));
    }
  }

  private int[] spill(Type[] types) {
    int[] slots = Code.locals(types, locals.of(method));
    for (int i = types.length - 1; i >= 0; i--) {
      mv.visitVarInsn(types[i].getOpcode(Opcodes.ISTORE), slots[i]);
    }
    spilled = Math.max(spilled, Code.size(types));
    return slots;
  }

  private void hook(Hook hook, String descriptor) {
    mv.visitMethodInsn(Opcodes.INVOKESTATIC, hook.owner(), hook.name(), descriptor, false);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    boolean lambda = bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory");
    Object[] woven = arguments.clone();
    for (int i = 0; i < woven.length; i++) {
      if (woven[i] instanceof Handle handle && changes(handle)) {
        Type[] captured = lambda ? Type.getArgumentTypes(descriptor) : new Type[0];
        woven[i] = owner.bridge(handle, captured);
      }
    }
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, woven);
  }

  private boolean changes(Handle handle) {
    int tag = handle.getTag();
    if (tag < Opcodes.H_INVOKEVIRTUAL) {
      return false;
    }
    String called = handle.getOwner();
    boolean isNew = tag == Opcodes.H_NEWINVOKESPECIAL;
    boolean exact = isNew || tag == Opcodes.H_INVOKESTATIC;
    return calls.find(Opcodes.INVOKEVIRTUAL, called, handle.getName(), handle.getDesc()) != null
        || calls.refused(called, handle.getName(), handle.getDesc()) != null
        || (isNew && calls.constructor(called, handle.getDesc()) != null)
        || (exact && !calls.type(called).equals(called));
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    locals.known(method, maxLocals);
    int boxes = spilled == 0 ? 2 : 2 * spilled + 8;
    super.visitMaxs(maxStack + boxes, maxLocals + spilled);
  }
}
