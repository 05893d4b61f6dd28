package dev.leash.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** SpotBugs' XML report with messages. */
record SpotBugsReport(Document document) {
  static SpotBugsReport read(Path file) throws Exception {
    return new SpotBugsReport(
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
  }

  /** All of Leash's, in the order of {@link Told#ORDER}. */
  List<Told> findings() {
    List<Told> findings = new ArrayList<>();
    for (Element bug : bugs()) findings.add(told(bug));
    findings.sort(Told.ORDER);
    return findings;
  }

  /** Leash's bug instances. */
  List<Element> bugs() {
    NodeList all = document.getElementsByTagName("BugInstance");
    List<Element> bugs = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element bug = (Element) all.item(i);
      if (bug.getAttribute("type").startsWith("LEASH_")) bugs.add(bug);
    }
    return bugs;
  }

  /** Types of the bugs that are not Leash's. */
  List<String> otherTypes() {
    NodeList all = document.getElementsByTagName("BugInstance");
    List<String> types = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      String type = ((Element) all.item(i)).getAttribute("type");
      if (!type.startsWith("LEASH_")) types.add(type);
    }
    return types;
  }

  /** Errors that SpotBugs met, missing classes aside. */
  List<String> errors() {
    NodeList all = document.getElementsByTagName("ErrorMessage");
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) errors.add(all.item(i).getTextContent());
    return errors;
  }

  private static Told told(Element bug) {
    Element method = child(bug, "Method").get(0);
    List<Element> lines = child(bug, "SourceLine");
    String title = child(bug, "ShortMessage").get(0).getTextContent();
    String fingerprint = child(bug, "String").get(0).getAttribute("value");
    return new Told(
        bug.getAttribute("type"),
        Told.PRIORITIES.get(bug.getAttribute("priority")),
        child(bug, "Class").get(0).getAttribute("classname"),
        method.getAttribute("name"),
        method.getAttribute("signature"),
        line(lines.get(0)),
        child(bug, "LongMessage").get(0).getTextContent().substring(title.length() + 2),
        fingerprint.substring("fingerprint ".length()),
        lines.stream()
            .filter(l -> l.getAttribute("role").equals("SOURCE_LINE_PATH_CONTINUES"))
            .map(SpotBugsReport::step)
            .toList());
  }

  private static Told.Step step(Element line) {
    String words = child(line, "Message").get(0).getTextContent();
    return new Told.Step(
        line.getAttribute("classname"),
        line.getAttribute("sourcefile"),
        line(line),
        words.substring(0, words.lastIndexOf(": ")));
  }

  private static int line(Element line) {
    return line.hasAttribute("start") ? Integer.parseInt(line.getAttribute("start")) : 0;
  }

  /** The element's children of that name. */
  static List<Element> child(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getTagName().equals(name)) found.add(e);
    }
    return found;
  }
}
