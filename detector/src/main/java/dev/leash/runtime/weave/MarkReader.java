package dev.leash.runtime.weave;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Reads an annotation's simple values while it passes through. */
final class MarkReader extends AnnotationVisitor {
  private final String type;
  private final List<NativeMethod.Mark> marks;
  private final Map<String, Object> values = new HashMap<>();

  MarkReader(AnnotationVisitor out, String descriptor, List<NativeMethod.Mark> marks) {
    super(Opcodes.ASM9, out);
    type = descriptor.substring(1, descriptor.length() - 1);
    this.marks = marks;
  }

  @Override
  public void visit(String name, Object value) {
    values.put(name, value);
    super.visit(name, value);
  }

  @Override
  public void visitEnd() {
    marks.add(new NativeMethod.Mark(type, Map.copyOf(values)));
    super.visitEnd();
  }
}
