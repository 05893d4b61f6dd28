package dev.leash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.report.Report;
import dev.leash.report.Skipped;
import dev.leash.rules.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same classes give the same findings, in whatever form and order they are handed over. */
class InputFormsTest {
  @TempDir Path folder;
  private SmallApp app;
  private Report whole;

  @BeforeEach
  void compile() {
    app = new SmallApp(folder);
    for (int i = 0; i < 4; i++) {
      app.onBackground(
          "App" + i, "Save" + i + ".save(new Job" + i + "()); new Job" + i + "().call();");
      app.add(
          "Save" + i,
          "import java.util.concurrent.*; class Save"
              + i
              + " { static void save(Callable<?> c) throws Exception { c.call(); } }");
      app.add(
          "Job" + i,
          "import java.net.*; class Job"
              + i
              + " implements java.util.concurrent.Callable<Void> { public Void call() throws"
              + " Exception { new Socket(\"a.example.org\", 1); return null; } }");
    }
    whole = app.compile().analyse();
    assertEquals(4, whole.findings().size());
    assertEquals(List.of(), whole.skipped());
  }

  private Path jar(String name, Map<String, byte[]> classes) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> e : classes.entrySet()) {
        zip.putNextEntry(new ZipEntry(e.getKey() + ".class"));
        zip.write(e.getValue());
      }
    }
    return file;
  }

  @Test
  void aJarIsAsGoodAsAFolder() throws IOException {
    Path jar = jar("app.jar", app.classes());
    assertEquals(whole, Leash.analyse(app.options(jar)));
  }

  @Test
  void theOrderOfTheClassPathDoesNotMatter() throws IOException {
    List<Path> parts = new ArrayList<>();
    for (Map.Entry<String, byte[]> e : app.classes().entrySet()) {
      parts.add(jar(e.getKey() + ".jar", Map.of(e.getKey(), e.getValue())));
    }
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(parts, new Random(seed));
      assertEquals(whole, Leash.analyse(app.options(parts.toArray(Path[]::new))));
    }
  }

  @Test
  void theOrderOfLibrariesDoesNotMatter() throws IOException {
    Map<String, byte[]> module = new TreeMap<>(app.classes());
    List<Path> libraries = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (String name : List.of("Save" + i, "Job" + i)) {
        libraries.add(jar(name + ".jar", Map.of(name, module.remove(name))));
      }
    }
    libraries.add(app.platform());
    Path jar = jar("module.jar", module);
    Report first = report(jar, libraries);
    assertEquals(4, first.classes());
    assertEquals(
        List.of("App0", "App1", "App2", "App3"),
        first.findings().stream().map(Finding::className).toList());
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(libraries, new Random(seed));
      assertEquals(first, report(jar, libraries));
    }
  }

  private static Report report(Path module, List<Path> classPath) {
    return Leash.analyse(
        new Options(List.of(module), classPath, List.of(), List.of(), List.of(), 5, 1));
  }

  @Test
  void classesThatAreThereTwiceCountOnce() throws IOException {
    Path jar = jar("app.jar", app.classes());
    Report twice = Leash.analyse(app.options(app.app(), jar));
    assertEquals(whole.findings(), twice.findings());
    assertEquals(whole.classes(), twice.classes());
    assertEquals(List.of(jar.toString()), twice.skipped().stream().map(Skipped::what).toList());
    assertTrue(twice.skipped().get(0).why().startsWith("12 classes"), twice.skipped().toString());
  }

  @Test
  void aFolderThatIsNamedTwiceCountsOnce() {
    assertEquals(whole, Leash.analyse(app.options(app.app(), app.app())));
  }
}
