package dev.leash.fix;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.TypeParameter;
import dev.leash.source.text.ParsedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** By what name a file can speak of a class, and the imports it needs for that. */
final class Imports {
  private final ParsedText source;
  private final CompilationUnit unit;
  private final Set<String> wanted = new TreeSet<>();

  Imports(ParsedText source) {
    this.source = source;
    this.unit = source.unit();
  }

  /** The simple name if that means the class in this file, or can; else the qualified one. */
  String name(String qualified) {
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    String folder = qualified.substring(0, Math.max(0, qualified.lastIndexOf('.')));
    if (declares(simple)) return qualified;
    String own = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    boolean everywhere = folder.equals("java.lang") || folder.equals(own);
    for (ImportDeclaration i : unit.getImports()) {
      if (i.isStatic()) continue;
      if (i.isAsterisk()) everywhere |= i.getNameAsString().equals(folder);
      else if (i.getNameAsString().equals(qualified)) return simple;
      else if (i.getName().getIdentifier().equals(simple)) return qualified;
    }
    if (everywhere) return simple;
    if (wanted.stream().anyMatch(w -> w.endsWith("." + simple) && !w.equals(qualified))) {
      return qualified;
    }
    // A class of that name in the file's own package would be hidden by the import.
    if (mentions(simple)) return qualified;
    wanted.add(qualified);
    return simple;
  }

  /** Whether a type, as the file writes it, is that class. */
  boolean means(String written, String qualified) {
    if (written.equals(qualified)) return true;
    int dot = qualified.lastIndexOf('.');
    if (!written.equals(qualified.substring(dot + 1)) || declares(written)) return false;
    String folder = qualified.substring(0, dot);
    return unit.getImports().stream()
        .filter(i -> !i.isStatic())
        .anyMatch(i -> i.getNameAsString().equals(i.isAsterisk() ? folder : qualified));
  }

  private boolean declares(String simple) {
    return unit.findFirst(TypeDeclaration.class, t -> t.getNameAsString().equals(simple))
            .isPresent()
        || unit.findFirst(TypeParameter.class, t -> t.getNameAsString().equals(simple)).isPresent();
  }

  private boolean mentions(String simple) {
    return unit.findFirst(
            com.github.javaparser.ast.type.ClassOrInterfaceType.class,
            t -> t.getNameAsString().equals(simple) && t.getScope().isEmpty())
        .isPresent();
  }

  /** Lines to put in, by the offset where; in the order of the names. */
  Map<Integer, List<String>> added() {
    Map<Integer, List<String>> all = new TreeMap<>();
    for (String name : wanted) {
      String line = "import " + name + ";";
      Integer at = null;
      int behind = -1;
      for (ImportDeclaration i : unit.getImports()) {
        if (i.isStatic()) continue;
        behind = ParsedText.endLine(i) + 1;
        if (at == null && i.getNameAsString().compareTo(name) > 0) {
          at = source.text().offset(ParsedText.line(i), 1);
        }
      }
      if (at == null && behind > 0) at = source.text().offset(behind, 1);
      if (at == null) at = first();
      List<String> lines = all.computeIfAbsent(at, k -> new ArrayList<>());
      if (lines.isEmpty() && behind < 0) lines.add("");
      lines.add(line);
    }
    return all;
  }

  /** Behind the package declaration, or at the top. */
  private int first() {
    return unit.getPackageDeclaration()
        .map(p -> source.text().offset(ParsedText.endLine(p) + 1, 1))
        .orElse(0);
  }
}
