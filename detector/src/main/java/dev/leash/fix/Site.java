package dev.leash.fix;

import com.github.javaparser.ast.Node;
import dev.leash.source.places.Locator;
import dev.leash.source.text.ParsedText;
import java.nio.file.Path;

/**
 * A place of a finding in its file.
 *
 * @param node what stands there
 */
record Site(Path file, Locator locator, Node node) {
  ParsedText source() {
    return locator.source();
  }

  Draft draft() {
    return new Draft(source());
  }

  Answer.Offer offer(String title, Draft draft) {
    return new Answer.Offer(title, file, draft.edits());
  }
}
