package dev.leash.source.files;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.Comment;
import java.nio.file.Path;
import java.util.List;

/**
 * A source file that was read and parsed. Nodes have ranges (lines and columns from 1, columns in
 * UTF-16 units, a tab counts one) and tokens; comments are not attached to nodes.
 *
 * @param path as the file was found, below the root that was given
 * @param decoded the text, and how the file's bytes became it
 * @param unit the syntax tree; not to be changed
 * @param comments all comments in the order of the text
 */
public record SourceFile(
    Path path, SourceText decoded, CompilationUnit unit, List<Comment> comments) {
  public SourceFile {
    comments = List.copyOf(comments);
  }

  /** The file's text, without a byte order mark. */
  public String text() {
    return decoded.text();
  }
}
