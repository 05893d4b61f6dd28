import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The least that any analysis of each method costs: every class of a jar read, every method
 * visited.
 */
final class AsmPass {
  private AsmPass() {}

  public static void main(String[] arguments) throws IOException {
    int[] count = new int[2];
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            count[1]++;
            return new MethodVisitor(Opcodes.ASM9) {};
          }
        };
    try (JarFile jar = new JarFile(arguments[0])) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".class")) {
          try (InputStream in = jar.getInputStream(entry)) {
            new ClassReader(in.readAllBytes()).accept(visitor, ClassReader.SKIP_FRAMES);
            count[0]++;
          }
        }
      }
    }
    System.out.println(count[0] + " classes, " + count[1] + " methods");
  }
}
