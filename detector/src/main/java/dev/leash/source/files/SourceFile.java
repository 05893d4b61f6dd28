package dev.leash.source.files;

import com.github.javaparser.ast.CompilationUnit;
import dev.leash.source.text.SourceText;
import java.nio.file.Path;

/**
 * A source file that was read and parsed.
 *
 * @param path as the file was found, below the root that was given
 * @param unit the syntax tree; not to be changed, and without comments
 */
public record SourceFile(Path path, SourceText text, CompilationUnit unit) {}
