package dev.leash.runtime.weave;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Gives a native method a body, once its annotations have been read. */
final class NativeReader extends MethodVisitor {
  private final String owner;
  private final String name;
  private final String descriptor;
  private final boolean isStatic;
  private final List<NativeMethod.Mark> classMarks;
  private final NativeKeys keys;
  private final List<NativeMethod.Mark> marks = new ArrayList<>();

  NativeReader(
      MethodVisitor out,
      String owner,
      String name,
      String descriptor,
      boolean isStatic,
      List<NativeMethod.Mark> classMarks,
      NativeKeys keys) {
    super(Opcodes.ASM9, out);
    this.owner = owner;
    this.name = name;
    this.descriptor = descriptor;
    this.isStatic = isStatic;
    this.classMarks = classMarks;
    this.keys = keys;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String type, boolean visible) {
    return new MarkReader(super.visitAnnotation(type, visible), type, marks);
  }

  @Override
  public void visitEnd() {
    NativeMethod method =
        new NativeMethod(
            owner, name, descriptor, isStatic, List.copyOf(marks), List.copyOf(classMarks));
    String key = keys.key(method);
    Bodies.ofNative(mv, key == null ? method.signature() : key, isStatic, descriptor);
  }
}
