package dev.leash.runtime.weave;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes a class that extends an abstract one of a process, or implements an interface, as somebody
 * must before there can be an object of it: methods without a body do nothing.
 */
public final class Filler {
  private static final String SUFFIX = "$Filled";

  private final Class<?> type;
  private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  private Filler(Class<?> type) {
    this.type = type;
  }

  /**
   * A class that can be made.
   *
   * @return null if the type is final, or no class of a process
   */
  public static Class<?> extend(Class<?> type) {
    if (Modifier.isFinal(type.getModifiers())
        || type.isPrimitive()
        || !(type.getClassLoader() instanceof ProcessLoader loader)) {
      return null;
    }
    return loader.define(type.getName() + SUFFIX, () -> new Filler(type).bytes());
  }

  private byte[] bytes() {
    String self = Type.getInternalName(type) + SUFFIX;
    boolean face = type.isInterface();
    String parent = face ? "java/lang/Object" : Type.getInternalName(type);
    String[] faces = face ? new String[] {Type.getInternalName(type)} : null;
    out.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, self, null, parent, faces);
    if (face) {
      constructor(parent, "()V", new Type[0]);
    } else {
      for (Constructor<?> each : type.getDeclaredConstructors()) {
        if (!Modifier.isPrivate(each.getModifiers())) {
          String descriptor = Type.getConstructorDescriptor(each);
          constructor(parent, descriptor, Type.getArgumentTypes(descriptor));
        }
      }
    }
    missing().forEach(this::empty);
    out.visitEnd();
    return out.toByteArray();
  }

  private void constructor(String parent, String descriptor, Type[] parameters) {
    MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, "<init>", descriptor, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    int slot = 1;
    for (Type parameter : parameters) {
      code.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), slot);
      slot += parameter.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", descriptor, false);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private List<Method> missing() {
    List<Method> missing = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        add(method, seen, missing);
      }
    }
    for (Method method : type.getMethods()) {
      add(method, seen, missing);
    }
    return missing;
  }

  private static void add(Method method, Set<String> seen, List<Method> missing) {
    int modifiers = method.getModifiers();
    boolean inherited = !Modifier.isStatic(modifiers) && !Modifier.isPrivate(modifiers);
    if (inherited
        && seen.add(method.getName() + Type.getMethodDescriptor(method))
        && Modifier.isAbstract(modifiers)) {
      missing.add(method);
    }
  }

  private void empty(Method method) {
    int access =
        Modifier.isPublic(method.getModifiers()) ? Opcodes.ACC_PUBLIC : protectedOf(method);
    String descriptor = Type.getMethodDescriptor(method);
    MethodVisitor code = out.visitMethod(access, method.getName(), descriptor, null, null);
    code.visitCode();
    Type result = Type.getReturnType(descriptor);
    switch (result.getSort()) {
      case Type.VOID -> {}
      case Type.OBJECT, Type.ARRAY -> code.visitInsn(Opcodes.ACONST_NULL);
      case Type.LONG -> code.visitInsn(Opcodes.LCONST_0);
      case Type.FLOAT -> code.visitInsn(Opcodes.FCONST_0);
      case Type.DOUBLE -> code.visitInsn(Opcodes.DCONST_0);
      default -> code.visitInsn(Opcodes.ICONST_0);
    }
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static int protectedOf(Method method) {
    return Modifier.isProtected(method.getModifiers()) ? Opcodes.ACC_PROTECTED : 0;
  }
}
