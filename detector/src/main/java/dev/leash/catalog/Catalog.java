package dev.leash.catalog;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The loaded rows and the lookup over them. Immutable, thread-safe. */
public final class Catalog {
  /**
   * Loads the bundled files and then the user's, later rows overriding earlier ones of the same
   * kind and signature.
   *
   * @throws CatalogException naming file, line and mistake, all mistakes of all user files at once
   */
  public static Catalog load(Collection<Path> userFiles) {
    throw new UnsupportedOperationException();
  }

  /**
   * Rows of a kind for a call: the most specific owner wins, an exact signature wins over {@code
   * name(*)} and that over {@code *(*)} of the same owner; several rows remain only if they have
   * the same specificity (one per operand, say). A {@link Row.NotBlocking} row hides {@link
   * Row.Blocking} rows of less specific owners, and the other way round.
   *
   * @param owner internal name, as resolved or as written
   * @param parameters parameter part of the descriptor, with parentheses; "" for a field
   * @param supertypes the owner's supertypes, nearest first (breadth first), without the owner
   *     itself; only asked if a row of that member name exists
   */
  public <R extends Row> List<R> rows(
      Class<R> kind,
      String owner,
      String name,
      String parameters,
      Function<String, List<String>> supertypes) {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether any row of any kind names a member of this name (or the owner with {@code *}); a cheap
   * first test.
   */
  public boolean mentions(String memberName) {
    throw new UnsupportedOperationException();
  }

  /** All rows of a kind in file order. */
  public <R extends Row> List<R> all(Class<R> kind) {
    throw new UnsupportedOperationException();
  }

  /** Whether bodies of this class are never entered. */
  public boolean opaque(String internalName) {
    throw new UnsupportedOperationException();
  }

  /** Platform tags of all rows. */
  public Set<String> platforms() {
    throw new UnsupportedOperationException();
  }
}
