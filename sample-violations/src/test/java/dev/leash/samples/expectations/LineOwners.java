package dev.leash.samples.expectations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which source methods have code on a line, read from the compiled classes: what a finding's class
 * and method must be, without spelling them in the comments.
 */
final class LineOwners {
  private static final Pattern JAVA_LAMBDA = Pattern.compile("lambda\\$(.*)\\$\\d+");
  private static final Pattern KOTLIN_LAMBDA = Pattern.compile("(.*?)\\$lambda.*");
  private final Map<String, Set<String>> owners = new HashMap<>();

  private LineOwners() {}

  /** Reads all class files below a directory. */
  static LineOwners read(Path classes) {
    LineOwners result = new LineOwners();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
        new ClassReader(Files.readAllBytes(file)).accept(result.new Lines(), 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  /**
   * {@code class#method} of each method with code on the line; lambda bodies count as the method
   * around them.
   */
  Set<String> at(String source, int line) {
    return owners.getOrDefault(source + ":" + line, Set.of());
  }

  private static String sourceName(String method) {
    Matcher java = JAVA_LAMBDA.matcher(method);
    Matcher kotlin = KOTLIN_LAMBDA.matcher(method);
    String name = java.matches() ? java.group(1) : kotlin.matches() ? kotlin.group(1) : method;
    return switch (name) {
      case "new" -> "<init>";
      case "static" -> "<clinit>";
      default -> name;
    };
  }

  private final class Lines extends ClassVisitor {
    private String className;
    private String source;

    Lines() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String superName,
        String[] interfaces) {
      className = name.replace('/', '.');
    }

    @Override
    public void visitSource(String file, String debug) {
      source = SampleRun.sourceOf(className, file);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      String owner = className + "#" + sourceName(name);
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitLineNumber(int line, Label start) {
          owners.computeIfAbsent(source + ":" + line, key -> new TreeSet<>()).add(owner);
        }
      };
    }
  }
}
