package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
  private SmallApp() {}

  /**
   * Compiles it.
   *
   * @param body of {@code class App extends UIApplicationDelegateAdapter}
   * @return the folder of classes
   */
  static Path compile(Path folder, String body) throws Exception {
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

  /** SpotBugs' report on the classes, with the plugin's detectors alone. */
  static SpotBugsReport report(Host host, Path classes, String... more) throws Exception {
    Path xml = classes.resolveSibling("report.xml");
    Files.deleteIfExists(xml);
    List<String> arguments = new ArrayList<>(List.of("-visitors", Visitors.all(), "-low"));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("-xml:withMessages=" + xml));
    arguments.addAll(List.of("-auxclasspath", Inputs.joined(Inputs.robovm()), classes.toString()));
    host.findBugs(arguments).successful();
    SpotBugsReport report = SpotBugsReport.read(xml);
    assertTrue(report.errors().isEmpty(), report.errors().toString());
    return report;
  }
}
