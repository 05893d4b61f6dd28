package dev.leash.bytecode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java source in memory. */
public final class JavaCompiled {
  private JavaCompiled() {}

  /**
   * Class files by internal name.
   *
   * @param release what {@code --release} is given
   * @param className simple name of the source's top-level class, in the default package
   */
  static Map<String, byte[]> classes(int release, String className, String source) {
    return classes(release, Map.of(className, source));
  }

  /**
   * Class files by internal name, all compiled together.
   *
   * @param release what {@code --release} is given
   * @param sources by the internal name of each source's top-level class
   */
  public static Map<String, byte[]> classes(int release, Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
        Output output = new Output(standard)) {
      List<String> options =
          List.of("--release", String.valueOf(release), "-g", "-proc:none", "-Xlint:none");
      List<Source> files =
          sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      if (!compiler.getTask(messages, output, null, options, null, files).call()) {
        throw new IllegalArgumentException("does not compile:\n" + messages);
      }
      return output.classes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A program whose module is the compiled source. */
  public static BytecodeProgram program(int release, String className, String source, ReadLog log) {
    MapSource module = new MapSource("compiled", classes(release, className, source));
    return new BytecodeProgram(List.of(module), List.of(), log);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///" + className + Kind.SOURCE.extension), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    Output(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          written.put(className.replace('.', '/'), bytes);
          return bytes;
        }
      };
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new TreeMap<>();
      written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
      return classes;
    }
  }
}
