package dev.leash.runtime.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites one class by the rules. */
final class ClassWeaver extends ClassVisitor {
  private static final String HASH = "leash$hash";

  /** A method reference that goes through a method of ours. */
  private record Bridge(String name, String descriptor, Handle target) {}

  private final WeaveRules rules;
  private final CallRules calls;
  private final NativeKeys keys;
  private final Locals locals;
  private final boolean ticks;
  private final List<NativeMethod.Mark> marks = new ArrayList<>();
  private final List<Bridge> bridges = new ArrayList<>();
  private String name;
  private String superName;
  private boolean isInterface;
  private boolean frames;
  private boolean hashes;

  ClassWeaver(
      ClassVisitor out,
      WeaveRules rules,
      CallRules calls,
      NativeKeys keys,
      Locals locals,
      boolean ticks) {
    super(Opcodes.ASM9, out);
    this.rules = rules;
    this.calls = calls;
    this.keys = keys;
    this.locals = locals;
    this.ticks = ticks;
  }

  @Override
  public void visit(
      int version,
      int access,
      String className,
      String signature,
      String parent,
      String[] interfaces) {
    int major = version & 0xffff;
    int woven = major < Opcodes.V1_5 ? Opcodes.V1_5 : version; // class constants
    frames = major >= Opcodes.V1_6;
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    name = className;
    superName = isInterface || parent == null ? parent : calls.type(parent);
    hashes = !isInterface && "java/lang/Object".equals(superName);
    super.visit(woven, access, className, signature, superName, interfaces);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new MarkReader(super.visitAnnotation(descriptor, visible), descriptor, marks);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    if (method.equals("hashCode") && descriptor.equals("()I")) {
      hashes = false;
    }
    String newName = method;
    if (method.equals("finalize") && descriptor.equals("()V")) {
      newName = "leash$finalize"; // the collector's thread is none of the model's
    }
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    Hook body = rules.bodies().get(name + "." + method + descriptor);
    int open = Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED;
    if (body != null) {
      int concrete = access & ~open & ~Opcodes.ACC_ABSTRACT;
      MethodVisitor out = super.visitMethod(concrete, newName, descriptor, signature, exceptions);
      Bodies.ofHook(out, body, new Bodies.Method(method, descriptor, isStatic), name, superName);
      return null;
    }
    MethodVisitor out =
        super.visitMethod(access & ~open, newName, descriptor, signature, exceptions);
    if ((access & Opcodes.ACC_NATIVE) != 0) {
      return new NativeReader(out, name, method, descriptor, isStatic, marks, keys);
    }
    if ((access & Opcodes.ACC_ABSTRACT) != 0) {
      return out;
    }
    boolean isSynchronized = (access & Opcodes.ACC_SYNCHRONIZED) != 0;
    MethodWeaver weaver =
        new MethodWeaver(out, this, calls, locals, method + descriptor, ticks && !isBridge(access));
    return isSynchronized
        ? new SynchronizedBody(weaver, name, method + descriptor, isStatic, frames, locals)
        : weaver;
  }

  private static boolean isBridge(int access) {
    return (access & Opcodes.ACC_BRIDGE) != 0;
  }

  /** A method of this class that does what the handle does, through the rules. */
  Handle bridge(Handle target, Type[] captured) {
    List<Type> parameters = new ArrayList<>();
    Type result = Type.getReturnType(target.getDesc());
    if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      result = Type.getObjectType(target.getOwner());
    } else if (target.getTag() != Opcodes.H_INVOKESTATIC) {
      parameters.add(Type.getObjectType(target.getOwner()));
    }
    parameters.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    for (int i = 0; i < captured.length && i < parameters.size(); i++) {
      parameters.set(i, captured[i]); // the metafactory wants the very types that are captured
    }
    String descriptor = Type.getMethodDescriptor(result, parameters.toArray(Type[]::new));
    String bridge = "leash$ref$" + bridges.size();
    bridges.add(new Bridge(bridge, descriptor, target));
    return new Handle(Opcodes.H_INVOKESTATIC, name, bridge, descriptor, isInterface);
  }

  @Override
  public void visitEnd() {
    for (int i = 0; i < bridges.size(); i++) {
      write(bridges.get(i));
    }
    if (hashes) {
      writeHashCode();
    }
    super.visitEnd();
  }

  private void write(Bridge bridge) {
    Type[] parameters = Type.getArgumentTypes(bridge.descriptor());
    int size = Code.size(parameters);
    String method = bridge.name() + bridge.descriptor();
    locals.known(method, size);
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor writer = cv.visitMethod(access, bridge.name(), bridge.descriptor(), null, null);
    MethodVisitor out = new MethodWeaver(writer, this, calls, locals, method, false);
    out.visitCode();
    Handle target = bridge.target();
    boolean isNew = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (isNew) {
      out.visitTypeInsn(Opcodes.NEW, target.getOwner());
      out.visitInsn(Opcodes.DUP);
    }
    int[] slots = Code.locals(parameters, 0);
    for (int i = 0; i < parameters.length; i++) {
      out.visitVarInsn(parameters[i].getOpcode(Opcodes.ILOAD), slots[i]);
    }
    int opcode =
        switch (target.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
          case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
          default -> Opcodes.INVOKESPECIAL;
        };
    out.visitMethodInsn(
        opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    out.visitInsn(Type.getReturnType(bridge.descriptor()).getOpcode(Opcodes.IRETURN));
    out.visitMaxs(size + 3, size);
    out.visitEnd();
  }

  /** Objects without a hash code of their own get one that is the same in every run. */
  private void writeHashCode() {
    int hidden = Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC;
    cv.visitField(hidden, HASH, "I", null, null).visitEnd();
    MethodVisitor out =
        cv.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "hashCode", "()I", null, null);
    out.visitCode();
    out.visitVarInsn(Opcodes.ALOAD, 0);
    out.visitVarInsn(Opcodes.ALOAD, 0);
    out.visitFieldInsn(Opcodes.GETFIELD, name, HASH, "I");
    Code.call(out, "Identity", "orNext", "(I)I");
    out.visitInsn(Opcodes.DUP_X1);
    out.visitFieldInsn(Opcodes.PUTFIELD, name, HASH, "I");
    out.visitInsn(Opcodes.IRETURN);
    out.visitMaxs(3, 1);
    out.visitEnd();
  }

  /** Max locals and first lines of methods, from a first pass, for code that needs them. */
  static final class Locals {
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean missed;

    /** Where free locals begin; 0 in a first pass, which then must be repeated. */
    int of(String method) {
      Integer size = sizes.get(method);
      if (size == null) {
        missed = true;
        return 0;
      }
      return size;
    }

    void known(String method, int size) {
      sizes.putIfAbsent(method, size);
    }

    /** The line at which a method's body begins; 0 in a first pass, and without line numbers. */
    int firstLine(String method) {
      return lines.getOrDefault(method, 0);
    }

    /** A method has this line; the first that is told counts, and asks for another pass. */
    void beginsAt(String method, int line) {
      missed |= lines.putIfAbsent(method, line) == null;
    }

    boolean missed() {
      boolean was = missed;
      missed = false;
      return was;
    }
  }
}
