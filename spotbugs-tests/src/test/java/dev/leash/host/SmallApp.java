package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** An application of one class, compiled for RoboVM, and SpotBugs' report on it. */
final class SmallApp {
  private static final String SOURCE =
      """
      package com.acme;

      import edu.umd.cs.findbugs.annotations.SuppressFBWarnings;
      import java.io.IOException;
      import java.net.Socket;
      import java.util.List;
      import org.robovm.apple.uikit.UIApplication;
      import org.robovm.apple.uikit.UIApplicationDelegateAdapter;

      public class App extends UIApplicationDelegateAdapter {
        Socket socket;
      %s
      }
      """;

  private SmallApp() {}

  /**
   * Compiles it.
   *
   * @param body of {@code class App extends UIApplicationDelegateAdapter}
   * @return the folder of classes
   */
  static Path compile(Path folder, String body) throws IOException {
    Path source = folder.resolve("src/com/acme/App.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, SOURCE.formatted(body));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<Path> classPath = new ArrayList<>(Inputs.robovm());
      classPath.add(Host.OLDEST.annotations());
      List<String> options =
          List.of(
              "--release", "17", "-g", "-d", classes.toString(), "-cp", Inputs.joined(classPath));
      boolean compiled =
          javac
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertTrue(compiled, messages.toString());
    }
    return classes;
  }

  /** A run over the application; the report is beside it. */
  static Run run(Path application, String... options) throws IOException {
    Path xml = application.resolveSibling("report.xml");
    Files.deleteIfExists(xml);
    List<String> all = new ArrayList<>(List.of("-low"));
    all.addAll(List.of(options));
    return new Run(xml, List.of(application), Inputs.robovm(), all);
  }

  /** SpotBugs' report on the application. */
  static SpotBugsReport report(Host host, Path application, String... options) throws IOException {
    SpotBugsReport report = run(application, options).in(host);
    assertEquals(List.of(), report.errors());
    return report;
  }
}
