package dev.leash.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plugin's detectors. */
final class Visitors {
  private Visitors() {}

  /** Class names as in the plugin's {@code findbugs.xml}. */
  static List<String> classNames() throws Exception {
    try (ZipFile jar = new ZipFile(Inputs.plugin().toFile())) {
      NodeList detectors =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(jar.getInputStream(jar.getEntry("findbugs.xml")))
              .getElementsByTagName("Detector");
      List<String> names = new ArrayList<>();
      for (int i = 0; i < detectors.getLength(); i++) {
        names.add(((Element) detectors.item(i)).getAttribute("class"));
      }
      return names;
    }
  }

  /** All of them as SpotBugs' option {@code -visitors} wants them. */
  static String all() throws Exception {
    return classNames().stream()
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .collect(Collectors.joining(","));
  }
}
