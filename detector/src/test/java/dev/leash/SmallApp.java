package dev.leash;

import dev.leash.bytecode.JavaCompiled;
import dev.leash.report.Report;
import dev.leash.rules.CancellationScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An app of a few classes, compiled in a test against stubs of the platform. The stubs lie in the
 * test resources and go to a folder of their own, which is the class path.
 */
public final class SmallApp {
  private static final List<String> PLATFORM =
      List.of(
          "org/robovm/apple/uikit/UIApplication",
          "org/robovm/apple/uikit/UIApplicationDelegate",
          "org/robovm/apple/uikit/UIApplicationDelegateAdapter",
          "edu/umd/cs/findbugs/annotations/SuppressFBWarnings",
          "com/acme/notes/SuppressFBWarnings");

  private final Path folder;
  private final Map<String, String> sources = new TreeMap<>();

  /**
   * An app without classes.
   *
   * @param folder for what is compiled
   */
  public SmallApp(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds a source file.
   *
   * @param className binary name of its top-level class
   */
  public SmallApp add(String className, String source) {
    sources.put(className.replace('.', '/'), source);
    return this;
  }

  /**
   * Adds a class in the default package whose only watched callback has this body.
   *
   * @param body statements; {@code application} is the parameter, and any exception may be thrown
   */
  public SmallApp onBackground(String className, String body) {
    return add(className, delegate(className, body, ""));
  }

  /** The source of such a class, with further members. */
  public static String delegate(String className, String body, String members) {
    return """
    import java.io.*;
    import java.net.*;
    import java.util.*;
    import java.util.concurrent.*;
    import org.robovm.apple.uikit.*;
    import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
    public class %s extends UIApplicationDelegateAdapter {
      @Override public void didEnterBackground(UIApplication application) {
        try {
          %s
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
      %s
    }
    """
        .formatted(className, body, members);
  }

  /** Class files of the app by internal name; the stubs' are not among them. */
  public Map<String, byte[]> classes() {
    Map<String, byte[]> all = compiled();
    all.keySet().removeAll(PLATFORM);
    return all;
  }

  private Map<String, byte[]> compiled() {
    Map<String, String> all = new TreeMap<>(sources);
    for (String name : PLATFORM) all.put(name, stub(name));
    return JavaCompiled.classes(17, all);
  }

  private static String stub(String name) {
    try (InputStream in = SmallApp.class.getResourceAsStream("platform/" + name + ".java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles into {@link #app()} and {@link #platform()}. */
  public SmallApp compile() {
    compiled()
        .forEach((name, bytes) -> write(PLATFORM.contains(name) ? platform() : app(), name, bytes));
    return this;
  }

  /** Puts a class file among the app's, in place of one of that name. */
  public SmallApp put(String internalName, byte[] bytes) {
    write(app(), internalName, bytes);
    return this;
  }

  /** Takes a class file out of the app. */
  public SmallApp without(String internalName) {
    try {
      Files.delete(app().resolve(internalName + ".class"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes a class file where a class path would look for it. */
  public static void write(Path root, String internalName, byte[] bytes) {
    Path file = root.resolve(internalName + ".class");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the app's class files. */
  public Path app() {
    return folder.resolve("app");
  }

  /** The folder of the stubs' class files. */
  public Path platform() {
    return folder.resolve("platform");
  }

  /** Options to analyse these folders and jars on the stub platform. */
  public Options options(Path... classes) {
    return options(List.of(classes), List.of(), List.of(), List.of());
  }

  /** The same, for the app, with patterns and catalogues. */
  public Options options(List<String> includes, List<String> excludes, List<Path> catalogues) {
    return options(List.of(app()), includes, excludes, catalogues);
  }

  private Options options(
      List<Path> classes, List<String> includes, List<String> excludes, List<Path> catalogues) {
    return new Options(
        classes,
        List.of(platform()),
        includes,
        excludes,
        catalogues,
        Options.CALLBACK_BUDGET_SECONDS,
        Options.HANDLER_BUDGET_SECONDS,
        CancellationScope.OFF);
  }

  /** Options to analyse the sources, which are written to a folder of their own. */
  public Options reading() {
    Path root = folder.resolve("sources");
    sources.forEach(
        (name, text) -> {
          Path file = root.resolve(name + ".java");
          try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return options().reading(From.SOURCE, List.of(root));
  }

  /** Analyses the app as {@link #compile()} left it. */
  public Report analyse() {
    return Leash.analyse(options(app()));
  }
}
