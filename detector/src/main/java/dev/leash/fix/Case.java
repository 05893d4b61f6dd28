package dev.leash.fix;

import com.github.javaparser.ast.Node;
import dev.leash.catalog.Catalog;
import dev.leash.rules.Finding;
import dev.leash.rules.Step;
import dev.leash.source.places.Locator;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A finding to repair, and what helps with that.
 *
 * @param catalog what the APIs do
 * @param templates what to write for an API's calls
 */
record Case(Finding finding, SourceAccess sources, Catalog catalog, Templates templates) {
  /** What a step is about; empty if its source is missing or is not what was compiled. */
  Optional<Site> site(Step step) {
    Optional<Path> file = sources.find(step.className(), step.file());
    Optional<Locator> locator = file.flatMap(sources::open);
    if (locator.isEmpty()) return Optional.empty();
    Optional<Node> node =
        step.site() == null
            ? locator.get().line(step.line())
            : locator.get().call(step.line(), step.site());
    return node.map(n -> new Site(file.get(), locator.get(), n));
  }

  Step first() {
    return finding.path().get(0);
  }

  Step last() {
    return finding.path().get(finding.path().size() - 1);
  }

  /** The answer where a step has no place. */
  static Answer.No noSource(Step step) {
    return new Answer.No(
        "line "
            + step.line()
            + " of "
            + (step.file().isEmpty() ? step.className() : step.file())
            + (step.site() == null
                ? " is not at hand as Java source"
                : " has no such call: the source is missing, not Java, or not what was compiled"));
  }
}
