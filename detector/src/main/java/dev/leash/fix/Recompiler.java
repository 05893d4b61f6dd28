package dev.leash.fix;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles changed files in memory against everything else as it is compiled already. */
public final class Recompiler {
  /**
   * What came of it.
   *
   * @param classes class files by internal name
   * @param errors the first mistake of each file that has any
   */
  public record Result(Map<String, byte[]> classes, Map<Path, String> errors) {}

  private final JavaCompiler compiler;
  private final List<Path> classPath;

  private Recompiler(JavaCompiler compiler, List<Path> classPath) {
    this.compiler = compiler;
    this.classPath = List.copyOf(classPath);
  }

  /**
   * A compiler for that class path, or null if this Java has none.
   *
   * @param classPath the module's own classes first
   */
  public static Recompiler on(List<Path> classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    return compiler == null ? null : new Recompiler(compiler, classPath);
  }

  /**
   * Compiles the texts together.
   *
   * @param texts by file, whose name the compiler takes seriously
   * @param release Java release to compile for
   */
  public Result compile(Map<Path, String> texts, int release) {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    Map<String, byte[]> classes = new TreeMap<>();
    List<JavaFileObject> sources = new ArrayList<>();
    texts.forEach((file, text) -> sources.add(new Source(file, text)));
    List<String> options =
        List.of(
            "--release",
            String.valueOf(release),
            "-proc:none",
            "-nowarn",
            "-g",
            "-parameters",
            "-implicit:none",
            "-cp",
            classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    try (StandardJavaFileManager standard =
        compiler.getStandardFileManager(told, Locale.ROOT, null)) {
      JavaFileManager manager = new Memory(standard, classes);
      compiler.getTask(null, manager, told, options, null, sources).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Path, String> errors = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> d : told.getDiagnostics()) {
      if (d.getKind() != Diagnostic.Kind.ERROR) continue;
      String message = d.getMessage(Locale.ROOT).lines().findFirst().orElse("");
      if (d.getSource() instanceof Source s) {
        errors.putIfAbsent(s.file, "line " + d.getLineNumber() + ": " + message);
      } else {
        texts.keySet().forEach(file -> errors.putIfAbsent(file, message));
      }
    }
    return new Result(classes, errors);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final Path file;
    private final String text;

    Source(Path file, String text) {
      super(file.toUri(), Kind.SOURCE);
      this.file = file;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> classes;

    Memory(JavaFileManager manager, Map<String, byte[]> classes) {
      super(manager);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      String name = className.replace('.', '/');
      return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
