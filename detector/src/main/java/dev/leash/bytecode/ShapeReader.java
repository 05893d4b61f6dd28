package dev.leash.bytecode;

import dev.leash.ir.Access;
import dev.leash.ir.AnnotationUse;
import dev.leash.ir.ClassShape;
import dev.leash.ir.FieldRef;
import dev.leash.ir.FieldShape;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;

/** Reads a class's declaration, no code. */
final class ShapeReader extends ClassVisitor {
  /** The bits that the JVM specification defines; ASM keeps notes of its own above them. */
  private static final int SPECIFIED = 0xFFFF;

  /** {@code ACC_SUPER} shares its bit with {@code synchronized} and says nothing any more. */
  private static final int ACC_SUPER = 0x0020;

  private final List<MethodShape> methods = new ArrayList<>();
  private final List<FieldShape> fields = new ArrayList<>();
  private final List<AnnotationUse> annotations = new ArrayList<>();
  private String name;
  private int access;
  private String superName;
  private List<String> interfaces = List.of();
  private String sourceFile;
  private String outerClass;
  private MethodRef enclosingMethod;

  private ShapeReader() {
    super(ClassFile.API);
  }

  static ClassShape read(ClassReader reader) {
    ShapeReader shape = new ShapeReader();
    reader.accept(shape, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return new ClassShape(
        shape.name,
        shape.access,
        shape.superName,
        shape.interfaces,
        shape.sourceFile,
        shape.outerClass,
        shape.enclosingMethod,
        shape.methods,
        shape.fields,
        shape.annotations);
  }

  @Override
  public void visit(
      int version,
      int flags,
      String className,
      String signature,
      String superclass,
      String[] superInterfaces) {
    name = className;
    access = flags & SPECIFIED & ~ACC_SUPER;
    superName = superclass;
    interfaces = List.of(superInterfaces);
  }

  @Override
  public void visitSource(String source, String debug) {
    sourceFile = source;
  }

  @Override
  public void visitOuterClass(String owner, String method, String descriptor) {
    outerClass = owner;
    enclosingMethod = method == null ? null : new MethodRef(owner, method, descriptor);
  }

  @Override
  public void visitInnerClass(String inner, String outer, String innerName, int flags) {
    if (!inner.equals(name)) return;
    // Only here does the class file say static, private and protected of a nested class.
    int nested = Access.PUBLIC | Access.PRIVATE | Access.PROTECTED | Access.STATIC;
    access = (access & ~nested) | (flags & nested);
    if (outer != null) outerClass = outer;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new AnnotationReader(descriptor, annotations::add);
  }

  @Override
  public FieldVisitor visitField(
      int flags, String fieldName, String descriptor, String signature, Object value) {
    List<AnnotationUse> found = new ArrayList<>();
    FieldRef ref = new FieldRef(name, fieldName, descriptor);
    return new FieldVisitor(api) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new AnnotationReader(type, found::add);
      }

      @Override
      public void visitEnd() {
        fields.add(new FieldShape(ref, flags & SPECIFIED, value, found));
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int flags, String methodName, String descriptor, String signature, String[] exceptions) {
    List<AnnotationUse> found = new ArrayList<>();
    List<String> declared = exceptions == null ? List.of() : List.of(exceptions);
    MethodRef ref = new MethodRef(name, methodName, descriptor);
    return new MethodVisitor(api) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new AnnotationReader(type, found::add);
      }

      @Override
      public void visitEnd() {
        methods.add(new MethodShape(ref, flags & SPECIFIED, declared, found));
      }
    };
  }
}
