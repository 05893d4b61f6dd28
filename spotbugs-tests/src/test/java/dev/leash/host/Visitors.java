package dev.leash.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** The plugin's detectors. */
final class Visitors {
  private Visitors() {}

  /** Class names as in the plugin's {@code findbugs.xml}. */
  static List<String> classNames() throws IOException {
    try (ZipFile jar = new ZipFile(Inputs.plugin().toFile())) {
      return Xml.elements(Xml.read(jar.getInputStream(jar.getEntry("findbugs.xml"))), "Detector")
          .stream()
          .map(detector -> detector.getAttribute("class"))
          .toList();
    }
  }

  /** All of them as SpotBugs' option {@code -visitors} wants them. */
  static String all() {
    try {
      return classNames().stream()
          .map(name -> name.substring(name.lastIndexOf('.') + 1))
          .collect(Collectors.joining(","));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
