package dev.leash.runtime.weave;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The texts that a class's code knows: what its callers are likely to give it. */
public final class Words {
  private static final int MOST = 16;

  private Words() {}

  /** The string constants of a class's methods, in their order, each once. */
  public static List<String> of(byte[] classFile) {
    Set<String> words = new LinkedHashSet<>();
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitLdcInsn(Object value) {
                    if (value instanceof String text && words.size() < MOST) {
                      words.add(text);
                    }
                  }
                };
              }
            },
            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ArrayList<>(words);
  }
}
