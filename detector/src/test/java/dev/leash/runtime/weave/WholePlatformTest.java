package dev.leash.runtime.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** All of the platform's classes can be woven, defined, linked and verified. */
class WholePlatformTest {
  private static final String COCOATOUCH = "robovm-cocoatouch-2.3.24.jar";

  @Test
  void everyClassOfCocoatouchLinks() throws IOException {
    Path jar = Simulated.realJar(COCOATOUCH);
    Path objc = Simulated.realJar("robovm-objc-2.3.24.jar");
    Path library = Simulated.realJar("robovm-rt-2.3.24.jar");
    ProcessLoader process = Simulated.on(jar, objc, library).program().newProcess();
    Map<String, String> failures = new TreeMap<>();
    int linked = 0;
    for (String name : classes(jar)) {
      try {
        // asking for its methods links a class without initialising it
        linked += Class.forName(name, false, process).getDeclaredMethods().length < 0 ? 0 : 1;
      } catch (ClassNotFoundException | LinkageError e) {
        failures.put(name, e.toString());
      }
    }
    assertEquals(Map.of(), failures);
    assertEquals(16_999, linked);
  }

  private static List<String> classes(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .toList();
    }
  }
}
