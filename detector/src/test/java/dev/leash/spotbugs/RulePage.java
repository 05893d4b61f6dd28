package dev.leash.spotbugs;

import dev.leash.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** {@code docs/rules.md}, rule by rule, as the HTML that SpotBugs shows. */
final class RulePage {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private final String page;

  RulePage() throws IOException {
    page = Files.readString(Path.of("../docs/rules.md"));
  }

  /** The rule's section without its anchor and heading. */
  String html(Rule rule) {
    String anchor = "<a id=\"" + rule.name() + "\"></a>\n";
    int start = page.indexOf(anchor);
    if (start < 0) throw new IllegalStateException("docs/rules.md lacks a line " + anchor.strip());
    int heading = page.indexOf('\n', start + anchor.length());
    int end = page.indexOf("<a id=", heading);
    String section = page.substring(heading, end < 0 ? page.length() : end);
    Node document = Parser.builder().extensions(EXTENSIONS).build().parse(section);
    document.accept(new ForSpotBugs());
    return HtmlRenderer.builder().extensions(EXTENSIONS).softbreak(" ").build().render(document);
  }

  /** Fits the page to readers who see it in SpotBugs' window. */
  private static final class ForSpotBugs extends AbstractVisitor {
    /** The window's style sheet knows no headings, and of emphasis only this. */
    @Override
    public void visit(Heading heading) {
      visitChildren(heading);
      heading.prependChild(html("<b>"));
      heading.appendChild(html("</b>"));
    }

    private static HtmlInline html(String tag) {
      HtmlInline inline = new HtmlInline();
      inline.setLiteral(tag);
      return inline;
    }

    /** Relative links lead nowhere from there: their text stays. */
    @Override
    public void visit(Link link) {
      visitChildren(link);
      if (link.getDestination().contains("://")) return;
      moveChildren(link, link::insertBefore);
      link.unlink();
    }

    private static void moveChildren(Node from, Consumer<Node> to) {
      Node child = from.getFirstChild();
      while (child != null) {
        Node next = child.getNext();
        to.accept(child);
        child = next;
      }
    }
  }
}
