package dev.leash.bytecode;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;

/**
 * The generic signatures of a class and its members (JVMS 4.7.9.1), which shapes leave out.
 *
 * @param ofClass null if the class is not generic, nor are its supertypes
 * @param ofMembers by name and descriptor, for those that have one
 */
public record Signatures(String ofClass, Map<String, String> ofMembers) {
  public Signatures {
    ofMembers = Map.copyOf(ofMembers);
  }

  static Signatures read(ClassReader reader) {
    Collector collector = new Collector();
    reader.accept(collector, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return new Signatures(collector.ofClass, collector.ofMembers);
  }

  private static final class Collector extends ClassVisitor {
    private final Map<String, String> ofMembers = new HashMap<>();
    private String ofClass;

    Collector() {
      super(ClassFile.API);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String above, String[] types) {
      ofClass = signature;
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      if (signature != null) ofMembers.put(name + descriptor, signature);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if (signature != null) ofMembers.put(name + descriptor, signature);
      return null;
    }
  }
}
