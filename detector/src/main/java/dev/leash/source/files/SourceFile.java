package dev.leash.source.files;

import com.github.javaparser.ast.CompilationUnit;
import dev.leash.source.text.ParsedText;
import java.nio.file.Path;

/**
 * A source file that was read and parsed.
 *
 * @param path as the file was found, below the root that was given
 * @param parsed its tree, which is not to be changed and has no comments
 */
public record SourceFile(Path path, ParsedText parsed) {
  /** The syntax tree. */
  public CompilationUnit unit() {
    return parsed.unit();
  }
}
