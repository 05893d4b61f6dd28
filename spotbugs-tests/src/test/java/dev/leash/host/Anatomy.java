package dev.leash.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.rules.Rule;
import dev.leash.rules.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/** What a bug instance must be made of, so that SpotBugs can show, rank, and remember it. */
final class Anatomy {
  /** What SpotBugs tells findings apart by when it compares them with a baseline. */
  private static final Set<String> SIGNIFICANT =
      Set.of("Class", "Method", "Field", "Type", "LocalVariable", "String", "Int");

  private final Set<String> roles;

  Anatomy(Host host) throws IOException {
    try (ZipFile jar = new ZipFile(host.lib().resolve("spotbugs.jar").toFile());
        InputStream in =
            jar.getInputStream(
                jar.getEntry("edu/umd/cs/findbugs/FindBugsAnnotationDescriptions.properties"))) {
      Properties known = new Properties();
      known.load(in);
      roles = known.stringPropertyNames();
    }
  }

  void assertSound(SpotBugsReport report) {
    for (Element bug : report.bugs()) {
      assertRank(bug);
      assertRoles(bug);
      assertPrimary(bug);
      assertRemembered(bug);
    }
  }

  /** A rank as good as the rule's default, or two and five worse for a weaker finding of it. */
  private static void assertRank(Element bug) {
    int rank = Integer.parseInt(bug.getAttribute("rank"));
    Rule rule = Rule.valueOf(bug.getAttribute("type"));
    switch (Told.PRIORITIES.get(bug.getAttribute("priority"))) {
      case "error" -> assertTrue(rank <= 9 || rule.severity() != Severity.ERROR, rule + " " + rank);
      case "warning" -> assertTrue(rank <= 14, rule + " " + rank);
      default -> assertTrue(rank <= 20, rule + " " + rank);
    }
    assertTrue(rank <= 12 || !bug.getAttribute("priority").equals("1"), rule + " " + rank);
  }

  /** SpotBugs prints a role that it does not know as it is. */
  private void assertRoles(Element bug) {
    for (String name : List.of("Class", "Method", "SourceLine", "String")) {
      for (Element each : Xml.children(bug, name)) {
        String role = each.getAttribute("role");
        assertTrue(role.isEmpty() || roles.contains(role), "no such role: " + role);
      }
    }
  }

  /** The place that must change: one method, and one that stands in the source. */
  private static void assertPrimary(Element bug) {
    List<Element> methods = Xml.children(bug, "Method");
    assertEquals(1, methods.size());
    Element method = methods.get(0);
    assertEquals("true", method.getAttribute("primary"));
    assertFalse(method.getAttribute("name").matches("lambda\\$.*|access\\$.*"));
    String type = Xml.children(bug, "Class").get(0).getAttribute("classname");
    assertEquals(type, method.getAttribute("classname"));
    assertEquals(
        type, Xml.children(bug, "SourceLine").get(0).getAttribute("classname"), "line's class");
  }

  /** Beside the class and the method only the fingerprint, which no edit elsewhere changes. */
  private static void assertRemembered(Element bug) {
    List<String> names =
        SIGNIFICANT.stream()
            .flatMap(name -> Xml.children(bug, name).stream())
            .map(Element::getTagName)
            .sorted()
            .collect(Collectors.toList());
    assertEquals(List.of("Class", "Method", "String"), names);
    String fingerprint = Xml.children(bug, "String").get(0).getAttribute("value");
    assertTrue(fingerprint.matches("fingerprint [0-9a-f]{16}"), fingerprint);
  }
}
