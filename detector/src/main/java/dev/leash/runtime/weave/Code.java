package dev.leash.runtime.weave;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Pieces of code that the weaver writes. None needs a frame. */
final class Code {
  private static final String SIM = "dev/leash/runtime/sim/";
  private static final String NATIVES = SIM + "Natives";

  private Code() {}

  static void call(MethodVisitor out, String owner, String name, String descriptor) {
    out.visitMethodInsn(Opcodes.INVOKESTATIC, SIM + owner, name, descriptor, false);
  }

  static void number(MethodVisitor out, int value) {
    if (value <= 5) {
      out.visitInsn(Opcodes.ICONST_0 + value);
    } else {
      out.visitIntInsn(Opcodes.SIPUSH, value);
    }
  }

  /** Makes an array of boxed values out of locals. */
  static void array(MethodVisitor out, Type[] types, int[] locals) {
    number(out, types.length);
    out.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
    for (int i = 0; i < types.length; i++) {
      out.visitInsn(Opcodes.DUP);
      number(out, i);
      out.visitVarInsn(types[i].getOpcode(Opcodes.ILOAD), locals[i]);
      box(out, types[i]);
      out.visitInsn(Opcodes.AASTORE);
    }
  }

  private static void box(MethodVisitor out, Type type) {
    String wrapper = wrapper(type);
    if (wrapper != null) {
      String descriptor = "(" + type.getDescriptor() + ")L" + wrapper + ";";
      out.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper, "valueOf", descriptor, false);
    }
  }

  /** Turns the Object on the stack into a value of the type; null stands for 0 and false too. */
  static void unbox(MethodVisitor out, Type type) {
    if (type.getSort() == Type.VOID) {
      out.visitInsn(Opcodes.POP);
    } else if (wrapper(type) == null) {
      if (!type.getInternalName().equals("java/lang/Object")) {
        out.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
      }
    } else {
      String name = type.getClassName();
      String method = "to" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      String descriptor = "(Ljava/lang/Object;)" + type.getDescriptor();
      out.visitMethodInsn(Opcodes.INVOKESTATIC, NATIVES, method, descriptor, false);
    }
  }

  private static String wrapper(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.CHAR -> "java/lang/Character";
      case Type.BYTE -> "java/lang/Byte";
      case Type.SHORT -> "java/lang/Short";
      case Type.INT -> "java/lang/Integer";
      case Type.LONG -> "java/lang/Long";
      case Type.FLOAT -> "java/lang/Float";
      case Type.DOUBLE -> "java/lang/Double";
      default -> null;
    };
  }

  /** The locals of a method's receiver, if any, and parameters. */
  static int[] locals(Type[] types, int first) {
    int[] locals = new int[types.length];
    int next = first;
    for (int i = 0; i < types.length; i++) {
      locals[i] = next;
      next += types[i].getSize();
    }
    return locals;
  }

  static int size(Type[] types) {
    int size = 0;
    for (Type type : types) {
      size += type.getSize();
    }
    return size;
  }
}
