package dev.leash.runtime.weave;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Whole bodies that the weaver writes: of native methods, and of those that a rule gives a hook.
 */
final class Bodies {
  private Bodies() {}

  static void ofNative(MethodVisitor out, String key, boolean isStatic, String descriptor) {
    Type[] parameters = Type.getArgumentTypes(descriptor);
    Type result = Type.getReturnType(descriptor);
    out.visitCode();
    out.visitLdcInsn(key);
    if (isStatic) {
      out.visitInsn(Opcodes.ACONST_NULL);
    } else {
      out.visitVarInsn(Opcodes.ALOAD, 0);
    }
    Code.array(out, parameters, Code.locals(parameters, isStatic ? 0 : 1));
    Code.call(
        out,
        "Natives",
        "call",
        "(Ljava/lang/String;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;");
    Code.unbox(out, result);
    out.visitInsn(result.getOpcode(Opcodes.IRETURN));
    out.visitMaxs(8, Code.size(parameters) + 1);
    out.visitEnd();
  }

  /** A body that calls a hook; a constructor calls that of its super-class first. */
  static void ofHook(MethodVisitor out, Hook hook, Method method, String owner, String superName) {
    Type[] parameters = Type.getArgumentTypes(method.descriptor());
    Type result = Type.getReturnType(method.descriptor());
    out.visitCode();
    if (method.name().equals("<init>")) {
      out.visitVarInsn(Opcodes.ALOAD, 0);
      out.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, "<init>", "()V", false);
    }
    List<Type> all = new ArrayList<>(List.of(parameters));
    if (!method.isStatic()) {
      all.add(0, Type.getObjectType(owner));
    }
    Type[] types = all.toArray(Type[]::new);
    int[] locals = Code.locals(types, 0);
    if (hook.array()) {
      Code.array(out, types, locals);
      call(out, hook, "([Ljava/lang/Object;)Ljava/lang/Object;");
      Code.unbox(out, result);
    } else {
      for (int i = 0; i < types.length; i++) {
        out.visitVarInsn(types[i].getOpcode(Opcodes.ILOAD), locals[i]);
      }
      if (!method.isStatic()) {
        types[0] = Type.getObjectType("java/lang/Object"); // the parent knows no woven class
      }
      for (int i = 0; i < types.length; i++) {
        types[i] = known(types[i]);
      }
      Type known = known(result);
      call(out, hook, Type.getMethodDescriptor(known, types));
      if (!known.equals(result)) {
        Code.unbox(out, result);
      }
    }
    out.visitInsn(result.getOpcode(Opcodes.IRETURN));
    out.visitMaxs(Math.max(8, Code.size(types) + 2), Code.size(types) + 1);
    out.visitEnd();
  }

  /**
   * What the parent can name: the JDK's classes; Object stands for the app's and the platform's.
   */
  static Type known(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    boolean known =
        element.getSort() != Type.OBJECT
            || element.getInternalName().startsWith("java/")
            || element.getInternalName().startsWith("javax/");
    return known ? type : Type.getObjectType("java/lang/Object");
  }

  private static void call(MethodVisitor out, Hook hook, String descriptor) {
    out.visitMethodInsn(Opcodes.INVOKESTATIC, hook.owner(), hook.name(), descriptor, false);
  }

  /** A method, as far as a body needs it. */
  record Method(String name, String descriptor, boolean isStatic) {}
}
