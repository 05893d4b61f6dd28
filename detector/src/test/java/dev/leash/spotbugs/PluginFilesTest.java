package dev.leash.spotbugs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.rules.Family;
import dev.leash.rules.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The plugin's files say what the rules and {@code docs/rules.md} say. With {@code
 * -Dleash.write.plugin.files} they are written anew.
 */
class PluginFilesTest {
  private static final String REMEDY =
      "; write it anew with: mvn -B -pl detector test -Dtest=PluginFilesTest"
          + " -Dleash.write.plugin.files";

  private PluginFiles files;

  @BeforeEach
  void makeThem() throws IOException {
    files = new PluginFiles(new RulePage());
  }

  @Test
  void findbugsXmlIsUpToDate() throws Exception {
    assertUpToDate("src/main/resources-filtered/findbugs.xml", files.findbugs());
    assertValid("findbugsplugin.xsd", files.findbugs());
  }

  @Test
  void messagesXmlIsUpToDate() throws Exception {
    assertUpToDate("src/main/resources/messages.xml", files.messages());
    assertValid("messagecollection.xsd", files.messages());
  }

  @Test
  void bugRanksAreUpToDate() throws IOException {
    assertUpToDate("src/main/resources/bugrank.txt", files.bugRanks());
  }

  @Test
  void everyFamilyWithRulesHasItsDetector() {
    Set<Family> wanted =
        Arrays.stream(Rule.values())
            .map(Rule::family)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Family.class)));
    List<Family> detected = PluginFiles.detectors().stream().map(d -> d.family()).toList();
    assertEquals(List.copyOf(wanted), detected);
  }

  /** SpotBugs makes links of the page's address, "#" and the pattern's name. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void linksLeadToTheRulesAnchor(Rule rule) throws IOException {
    String address = rule.page().substring(0, rule.page().indexOf('#'));
    assertEquals(address + "#" + rule.name(), rule.page());
    assertTrue(files.messages().contains("<BugsUrl>" + address + "</BugsUrl>"));
    String page = Files.readString(Path.of("..").resolve(address));
    assertTrue(page.contains("\n<a id=\"" + rule.name() + "\"></a>\n"));
  }

  private static void assertUpToDate(String file, String expected) throws IOException {
    Path path = Path.of(file);
    if (System.getProperty("leash.write.plugin.files") != null) Files.writeString(path, expected);
    assertTrue(Files.exists(path), path + " is missing" + REMEDY);
    assertEquals(expected, Files.readString(path), path + " is out of date" + REMEDY);
  }

  private static void assertValid(String schema, String xml) throws Exception {
    URL url = PluginFilesTest.class.getClassLoader().getResource(schema);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(url)
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }
}
