package dev.leash.source.meaning;

import com.github.javaparser.ast.ImportDeclaration;
import dev.leash.source.files.SourceFile;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A compilation unit's own names: package and imports (JLS 7). */
final class Unit {
  private final SourceFile file;
  private final Project project;
  private final Lines lines;
  private final String prefix;
  private final Map<String, String> single = new HashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final Map<String, List<String>> staticSingle = new LinkedHashMap<>();
  private final List<String> staticOnDemand = new ArrayList<>();
  private final Map<String, Optional<ClassInfo>> known = new HashMap<>();

  Unit(SourceFile file, Project project) {
    this.file = file;
    this.project = project;
    this.lines = new Lines(file.parsed().text().text());
    this.prefix =
        file.unit()
            .getPackageDeclaration()
            .map(p -> p.getNameAsString().replace('.', '/') + "/")
            .orElse("");
    for (ImportDeclaration i : file.unit().getImports()) {
      String name = i.getNameAsString();
      int dot = name.lastIndexOf('.');
      if (i.isStatic() && i.isAsterisk()) {
        staticOnDemand.add(name);
      } else if (i.isStatic() && dot > 0) {
        staticSingle
            .computeIfAbsent(name.substring(dot + 1), k -> new ArrayList<>())
            .add(name.substring(0, dot));
      } else if (i.isAsterisk()) {
        onDemand.add(name);
      } else {
        single.put(name.substring(dot + 1), name);
      }
    }
  }

  SourceFile file() {
    return file;
  }

  Project project() {
    return project;
  }

  /** The lines of its text. */
  Lines lines() {
    return lines;
  }

  /** Internal name of the package with a slash behind it, or nothing. */
  String prefix() {
    return prefix;
  }

  /** The class of that simple name, or null. */
  ClassInfo type(String simpleName) {
    Optional<ClassInfo> found = known.get(simpleName);
    if (found == null) {
      found = Optional.ofNullable(find(simpleName));
      known.put(simpleName, found);
    }
    return found.orElse(null);
  }

  private ClassInfo find(String simpleName) {
    String imported = single.get(simpleName);
    if (imported != null) return canonical(imported);
    for (String owner : staticSingle.getOrDefault(simpleName, List.of())) {
      ClassInfo around = canonical(owner);
      ClassInfo member = around == null ? null : Members.type(project, around, simpleName);
      if (member != null) return member;
    }
    ClassInfo own = project.find(prefix + simpleName);
    if (own != null) return own;
    for (String name : onDemand) {
      ClassInfo found = project.find(name.replace('.', '/') + "/" + simpleName);
      if (found == null) {
        ClassInfo around = canonical(name);
        if (around != null) found = Members.type(project, around, simpleName);
      }
      if (found != null) return found;
    }
    for (String name : staticOnDemand) {
      ClassInfo around = canonical(name);
      ClassInfo found = around == null ? null : Members.type(project, around, simpleName);
      if (found != null) return found;
    }
    return project.find("java/lang/" + simpleName);
  }

  /** The class of a canonical name, {@code a.b.C.D}; null if there is none. */
  ClassInfo canonical(String name) {
    String internal = name.replace('.', '/');
    while (true) {
      ClassInfo found = project.find(internal);
      if (found != null) return found;
      int slash = internal.lastIndexOf('/');
      if (slash < 0) return null;
      internal = internal.substring(0, slash) + "$" + internal.substring(slash + 1);
    }
  }

  /**
   * The internal name that an import gives to a class that is not to be found: by the custom that
   * packages are in lower case. Null if no import speaks of it.
   */
  String importedName(String simpleName) {
    String imported = single.get(simpleName);
    return imported == null ? null : guessInternal(imported);
  }

  static String guessInternal(String canonical) {
    StringBuilder name = new StringBuilder();
    boolean inClass = false;
    for (String part : canonical.split("\\.")) {
      if (name.length() > 0) name.append(inClass ? '$' : '/');
      name.append(part);
      inClass |= !part.isEmpty() && Character.isUpperCase(part.charAt(0));
    }
    return name.toString();
  }

  /** Whether some import may bring names from a class that is not to be found. */
  boolean hasUnknownStaticImport(String name) {
    for (String owner : staticSingle.getOrDefault(name, List.of())) {
      if (canonical(owner) == null) return true;
    }
    for (String owner : staticOnDemand) if (canonical(owner) == null) return true;
    return false;
  }

  /** The statically imported field, or null. */
  FieldInfo field(String name) {
    List<String> owners = new ArrayList<>(staticSingle.getOrDefault(name, List.of()));
    owners.addAll(staticOnDemand);
    for (String owner : owners) {
      ClassInfo around = canonical(owner);
      FieldInfo found = around == null ? null : Members.field(project, around, name);
      if (found != null && found.isStatic()) return found;
    }
    return null;
  }

  /** Classes that the method may be imported from: those of single imports, else on demand. */
  List<ClassInfo> methodOwners(String name) {
    List<ClassInfo> owners = new ArrayList<>();
    for (String owner : staticSingle.getOrDefault(name, List.of())) add(owner, name, owners);
    if (owners.isEmpty()) for (String owner : staticOnDemand) add(owner, name, owners);
    return owners;
  }

  private void add(String owner, String name, List<ClassInfo> owners) {
    ClassInfo around = canonical(owner);
    if (around == null || owners.contains(around)) return;
    for (MethodInfo m : Members.methods(project, around, name)) {
      if (m.isStatic()) {
        owners.add(around);
        return;
      }
    }
  }
}
