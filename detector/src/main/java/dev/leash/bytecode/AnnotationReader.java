package dev.leash.bytecode;

import dev.leash.ir.AnnotationUse;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** Reads one annotation's elements and hands the whole on at its end. */
final class AnnotationReader extends AnnotationVisitor {
  private final Map<String, Object> values = new TreeMap<>();
  private final String type;
  private final Consumer<AnnotationUse> sink;

  AnnotationReader(String descriptor, Consumer<AnnotationUse> sink) {
    super(ClassFile.API);
    this.type = Type.getType(descriptor).getInternalName();
    this.sink = sink;
  }

  @Override
  public void visit(String name, Object value) {
    values.put(name, plain(value));
  }

  @Override
  public void visitEnum(String name, String descriptor, String value) {
    values.put(name, enumConstant(descriptor, value));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    return new AnnotationReader(descriptor, use -> values.put(name, use));
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    return new Elements(list -> values.put(name, list));
  }

  @Override
  public void visitEnd() {
    sink.accept(new AnnotationUse(type, values));
  }

  private static String enumConstant(String descriptor, String value) {
    return Type.getType(descriptor).getInternalName() + "#" + value;
  }

  /** ASM's values as {@link AnnotationUse} wants them: class literals as descriptors, lists. */
  private static Object plain(Object value) {
    if (value instanceof Type classLiteral) return classLiteral.getDescriptor();
    if (!value.getClass().isArray()) return value;
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      list.add(Array.get(value, i));
    }
    return List.copyOf(list);
  }

  /** Reads an array element's entries. */
  private static final class Elements extends AnnotationVisitor {
    private final List<Object> list = new ArrayList<>();
    private final Consumer<List<Object>> sink;

    Elements(Consumer<List<Object>> sink) {
      super(ClassFile.API);
      this.sink = sink;
    }

    @Override
    public void visit(String name, Object value) {
      list.add(plain(value));
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
      list.add(enumConstant(descriptor, value));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
      return new AnnotationReader(descriptor, list::add);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      return new Elements(list::add);
    }

    @Override
    public void visitEnd() {
      sink.accept(List.copyOf(list));
    }
  }
}
