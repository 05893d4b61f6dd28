package dev.leash.bytecode;

import dev.leash.ir.ClassShape;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;

/** Reads bodies of one class's methods. */
final class BodyReader {
  private final ClassShape shape;
  private final ClassFile file;
  private final ReadLog log;
  private Map<String, MethodShape> methods;

  BodyReader(ClassShape shape, ClassFile file, ReadLog log) {
    this.shape = shape;
    this.file = file;
    this.log = log;
  }

  /** Lifts the chosen methods that have code, in the class file's order; logs what is broken. */
  void read(Predicate<MethodRef> chosen, Consumer<MethodBody> sink) {
    try {
      file.reader().accept(new Chooser(chosen, sink), ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      log.add(ClassNames.binary(shape.name()), ClassFile.why(file.version(), e));
    }
  }

  private Map<String, MethodShape> methods() {
    if (methods == null) {
      methods = new HashMap<>();
      for (MethodShape m : shape.methods()) methods.put(m.ref().name() + m.ref().descriptor(), m);
    }
    return methods;
  }

  private void lift(Code code, Consumer<MethodBody> sink) {
    try {
      sink.accept(BodyLifter.lift(code));
    } catch (RuntimeException e) {
      MethodRef ref = code.shape().ref();
      log.add(
          ClassNames.binary(ref.owner()) + "." + ref.name() + ref.descriptor(),
          ClassFile.why(file.version(), e));
    }
  }

  private final class Chooser extends ClassVisitor {
    private final Predicate<MethodRef> chosen;
    private final Consumer<MethodBody> sink;

    Chooser(Predicate<MethodRef> chosen, Consumer<MethodBody> sink) {
      super(ClassFile.API);
      this.chosen = chosen;
      this.sink = sink;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if (!chosen.test(new MethodRef(shape.name(), name, descriptor))) return null;
      MethodShape method = methods().get(name + descriptor);
      return method == null ? null : new CodeRecorder(method, code -> lift(code, sink));
    }
  }
}
