package dev.leash.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The loaded rows and the lookup over them. Immutable, thread-safe. */
public final class Catalog {
  private static final String EVERY = "*";

  private final List<Entry> entries;
  private final Index index;
  private final Set<String> opaque;
  private final Set<String> platforms;
  private final Set<String> owners = new HashSet<>();

  Catalog(List<Entry> entries, Index index) {
    this.entries = entries;
    this.index = index;
    Set<String> prefixes = new HashSet<>();
    Set<String> tags = new TreeSet<>();
    for (Entry entry : entries) {
      tags.add(entry.line().platform());
      owners.add(entry.owner());
      if (entry.line().keyword() == Keyword.OPAQUE) {
        prefixes.add(entry.owner());
      }
    }
    this.opaque = prefixes;
    this.platforms = Collections.unmodifiableSet(tags);
  }

  /**
   * Loads the bundled files and then the user's. A row of a later file replaces those of the same
   * kind and signature in earlier files ({@code name(*)} those of every overload); {@code ignore}
   * removes the rows of every kind. Blocking and not blocking count as one kind.
   *
   * @throws CatalogException naming file, line and mistake, all mistakes of all user files at once
   */
  public static Catalog load(Collection<Path> userFiles) {
    return new Loader().load(userFiles);
  }

  /**
   * Rows of a kind for a call: the most specific owner wins, an exact signature wins over {@code
   * name(*)} and that over {@code *(*)} of the same owner; several rows remain only if they have
   * the same specificity (one per operand or condition, say). A {@link Row.NotBlocking} row hides
   * {@link Row.Blocking} rows of less specific owners, and the other way round. Constructors are
   * not inherited: only the owner's own rows count for {@code <init>}.
   *
   * @param owner internal name, as resolved or as written
   * @param parameters parameter part of the descriptor, with parentheses; "" for a field
   * @param supertypes the owner's supertypes, nearest first (breadth first), without the owner
   *     itself; only asked if a row of that member name, or a row for every method of some class,
   *     exists for the kind
   */
  public <R extends Row> List<R> rows(
      Class<R> kind,
      String owner,
      String name,
      String parameters,
      Function<String, List<String>> supertypes) {
    Class<?> group = Index.group(kind);
    if (!index.has(name, group) && !index.has(EVERY, group)) {
      return List.of();
    }
    List<Entry> own = mostSpecific(group, owner, name, parameters);
    if (!own.isEmpty()) {
      return rowsOf(kind, own);
    }
    if (!name.equals("<init>")) {
      for (String supertype : supertypes.apply(owner)) {
        List<Entry> inherited = mostSpecific(group, supertype, name, parameters);
        if (!inherited.isEmpty()) {
          return rowsOf(kind, inherited);
        }
      }
    }
    return List.of();
  }

  private List<Entry> mostSpecific(Class<?> group, String owner, String name, String parameters) {
    List<Entry> best = List.of();
    int bestMatch = 0;
    for (String key : List.of(name, EVERY)) {
      for (Entry entry : index.entries(owner, key)) {
        int match = Index.group(entry.type()) == group ? entry.match(name, parameters) : 0;
        if (match > bestMatch) {
          best = new ArrayList<>(2);
          bestMatch = match;
        }
        if (match > 0 && match == bestMatch) {
          best.add(entry);
        }
      }
    }
    return best;
  }

  private static <R extends Row> List<R> rowsOf(Class<R> kind, List<Entry> matching) {
    List<R> rows = new ArrayList<>(matching.size());
    for (Entry entry : matching) {
      if (kind == Row.Blocking.class && entry.type() == Row.NotBlocking.class) {
        return List.of();
      }
      for (Row row : entry.rows()) {
        if (kind.isInstance(row)) {
          rows.add(kind.cast(row));
        }
      }
    }
    return List.copyOf(rows);
  }

  /**
   * Whether any row of any kind names a member of this name; a cheap first test. Rows for every
   * method of a class are not counted: see {@link #mentionsEvery}.
   */
  public boolean mentions(String memberName) {
    return index.mentions(memberName);
  }

  /** Whether any row of any kind has this owner. */
  public boolean speaksOf(String owner) {
    return owners.contains(owner);
  }

  /** Whether a row of any kind speaks of every method of this very class. */
  public boolean mentionsEvery(String owner) {
    return !index.entries(owner, EVERY).isEmpty();
  }

  /** All rows of a kind in file order. */
  public <R extends Row> List<R> all(Class<R> kind) {
    List<R> rows = new ArrayList<>();
    for (Entry entry : entries) {
      if (kind.isAssignableFrom(entry.type())) {
        for (Row row : entry.rows()) {
          rows.add(kind.cast(row));
        }
      }
    }
    return List.copyOf(rows);
  }

  /** Whether bodies of this class are never entered. */
  public boolean opaque(String internalName) {
    for (int slash = internalName.indexOf('/'); slash >= 0; ) {
      if (opaque.contains(internalName.substring(0, slash + 1))) {
        return true;
      }
      slash = internalName.indexOf('/', slash + 1);
    }
    return false;
  }

  /** Platform tags of all rows, sorted. */
  public Set<String> platforms() {
    return platforms;
  }
}
