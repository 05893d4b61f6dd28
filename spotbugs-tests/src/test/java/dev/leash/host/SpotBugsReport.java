package dev.leash.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** SpotBugs' XML report with messages. */
record SpotBugsReport(Document document) {
  static SpotBugsReport read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new SpotBugsReport(Xml.read(in));
    }
  }

  /** All of Leash's, in the order of {@link Told#ORDER}. */
  List<Told> findings() {
    return bugs().stream().map(SpotBugsReport::told).sorted(Told.ORDER).toList();
  }

  /** Leash's bug instances. */
  List<Element> bugs() {
    return Xml.elements(document, "BugInstance").stream()
        .filter(bug -> bug.getAttribute("type").startsWith("LEASH_"))
        .toList();
  }

  /** Types of the bugs that are not Leash's. */
  List<String> otherTypes() {
    return Xml.elements(document, "BugInstance").stream()
        .map(bug -> bug.getAttribute("type"))
        .filter(type -> !type.startsWith("LEASH_"))
        .toList();
  }

  /** Errors that SpotBugs met, missing classes aside. */
  List<String> errors() {
    return Xml.elements(document, "ErrorMessage").stream().map(Element::getTextContent).toList();
  }

  /** Names of the methods of Leash's findings, sorted. */
  List<String> methods() {
    return findings().stream().map(Told::method).sorted().toList();
  }

  private static Told told(Element bug) {
    Element method = Xml.children(bug, "Method").get(0);
    List<Element> lines = Xml.children(bug, "SourceLine");
    String title = Xml.children(bug, "ShortMessage").get(0).getTextContent();
    String fingerprint = Xml.children(bug, "String").get(0).getAttribute("value");
    return new Told(
        bug.getAttribute("type"),
        Told.PRIORITIES.get(bug.getAttribute("priority")),
        Xml.children(bug, "Class").get(0).getAttribute("classname"),
        method.getAttribute("name"),
        method.getAttribute("signature"),
        line(lines.get(0)),
        Xml.children(bug, "LongMessage").get(0).getTextContent().substring(title.length() + 2),
        fingerprint.substring("fingerprint ".length()),
        lines.stream()
            .filter(l -> l.getAttribute("role").equals("SOURCE_LINE_PATH_CONTINUES"))
            .map(SpotBugsReport::step)
            .toList());
  }

  private static Told.Step step(Element line) {
    String words = Xml.children(line, "Message").get(0).getTextContent();
    return new Told.Step(
        line.getAttribute("classname"),
        line.getAttribute("sourcefile"),
        line(line),
        words.substring(0, words.lastIndexOf(": ")));
  }

  private static int line(Element line) {
    return line.hasAttribute("start") ? Integer.parseInt(line.getAttribute("start")) : 0;
  }
}
