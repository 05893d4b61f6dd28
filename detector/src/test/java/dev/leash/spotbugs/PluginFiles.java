package dev.leash.spotbugs;

import dev.leash.rules.Family;
import dev.leash.rules.Rule;
import dev.leash.rules.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What SpotBugs reads of the plugin, made of the rules and their page. */
final class PluginFiles {
  private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String CATEGORY = "CORRECTNESS";
  private static final String KIND = "LEASH";

  /**
   * Ranks of a finding as bad as its rule: 9 is SpotBugs' last "scary", 14 its last "troubling".
   */
  private static final int ERROR_RANK = 9;

  /** A warning is a medium priority, and that is two ranks down. */
  private static final int WARNING_RANK = 14 - 2;

  private final RulePage page;

  PluginFiles(RulePage page) {
    this.page = page;
  }

  /** All detectors that have rules, in the order of the families. */
  static List<FamilyDetector> detectors() {
    return List.of(
            new NetworkWaitDetector(null),
            new ThreadWaitDetector(null),
            new BackgroundTaskDetector(null),
            new CancellationDetector(null),
            new RunLoopDetector(null))
        .stream()
        .filter(d -> !rules(d.family()).isEmpty())
        .toList();
  }

  static List<Rule> rules(Family family) {
    return Arrays.stream(Rule.values()).filter(r -> r.family() == family).toList();
  }

  /** {@code findbugs.xml}, before Maven puts in the version. */
  String findbugs() {
    StringBuilder b = new StringBuilder(HEADER);
    b.append("<FindbugsPlugin pluginid=\"dev.leash\" version=\"${project.version}\"");
    b.append(" provider=\"Leash\" defaultenabled=\"true\">\n");
    for (FamilyDetector d : detectors()) {
      String reports = rules(d.family()).stream().map(Rule::name).collect(Collectors.joining(","));
      b.append("  <Detector class=\"").append(d.getDetectorClassName());
      b.append("\" speed=\"moderate\"\n    reports=\"").append(reports).append("\"/>\n");
    }
    b.append("  <EngineRegistrar class=\"").append(LeashEngines.class.getName()).append("\"/>\n");
    b.append("  <BugCode abbrev=\"").append(KIND).append("\"/>\n");
    for (Rule rule : Rule.values()) {
      b.append("  <BugPattern type=\"").append(rule).append("\" abbrev=\"").append(KIND);
      b.append("\" category=\"").append(CATEGORY).append("\"/>\n");
    }
    return b.append("</FindbugsPlugin>\n").toString();
  }

  /** {@code messages.xml}. */
  String messages() {
    StringBuilder b = new StringBuilder(HEADER);
    b.append("<MessageCollection>\n  <Plugin>\n");
    element(b, 4, "ShortDescription", "Leash");
    element(
        b,
        4,
        "Details",
        "Finds networking code that does not survive an app's life cycle on iOS and Android.");
    element(b, 4, "BugsUrl", address());
    b.append("  </Plugin>\n");
    for (FamilyDetector d : detectors()) {
      b.append("  <Detector class=\"").append(d.getDetectorClassName()).append("\">\n");
      element(b, 4, "Details", d.family().description());
      b.append("  </Detector>\n");
    }
    for (Rule rule : Rule.values()) {
      b.append("  <BugPattern type=\"").append(rule).append("\">\n");
      element(b, 4, "ShortDescription", rule.title());
      element(b, 4, "LongDescription", rule.title() + ": {2." + ToldLine.WORDS + "}");
      b.append("    <Details><![CDATA[\n").append(page.html(rule)).append("]]></Details>\n");
      b.append("  </BugPattern>\n");
    }
    b.append("  <BugCode abbrev=\"").append(KIND);
    b.append("\">Networking and the app's life cycle</BugCode>\n");
    return b.append("</MessageCollection>\n").toString();
  }

  /** {@code bugrank.txt}. */
  String bugRanks() {
    StringBuilder b = new StringBuilder();
    for (Rule rule : Rule.values()) {
      int rank = rule.severity() == Severity.ERROR ? ERROR_RANK : WARNING_RANK;
      b.append(rank).append(" BugPattern ").append(rule).append('\n');
    }
    return b.toString();
  }

  /** Where the rules' page is: SpotBugs adds "#" and the rule's name. */
  private static String address() {
    String page = Rule.LEASH_NETWORK_WAIT_IN_CALLBACK.page();
    return page.substring(0, page.indexOf('#'));
  }

  private static void element(StringBuilder b, int indent, String name, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    b.append(" ".repeat(indent)).append('<').append(name).append('>').append(escaped);
    b.append("</").append(name).append(">\n");
  }
}
