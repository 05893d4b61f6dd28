package dev.leash.catalog;

import java.util.List;
import java.util.Set;

/**
 * One member that a line names. Parameters and attributes are parsed when first asked for: a run
 * touches few of the catalogue's rows.
 */
final class Entry {
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of(
          "<init>",
          "<clinit>",
          "getClass",
          "hashCode",
          "equals",
          "toString",
          "clone",
          "finalize",
          "notify",
          "notifyAll",
          "wait");

  private final Line line;
  private final String owner;
  private final String name;
  private final String spelledParameters;
  private volatile String parameters;
  private volatile List<Row> rows;

  /**
   * @param owner internal name
   * @param spelledParameters {@code (String,int)}, {@code (*)}, or "" for a field
   */
  Entry(Line line, String owner, String name, String spelledParameters) {
    this.line = line;
    this.owner = owner;
    this.name = name;
    this.spelledParameters = spelledParameters;
  }

  Line line() {
    return line;
  }

  String owner() {
    return owner;
  }

  String name() {
    return name;
  }

  Class<? extends Row> type() {
    return line.keyword().rowType();
  }

  /** Parameter part of the descriptor, {@code *}, or "" for a field. */
  String parameters() {
    String parsed = parameters;
    if (parsed == null) {
      try {
        parsed = line.spelling().parameters(spelledParameters);
      } catch (Mistake e) {
        throw new CatalogException(line.at(e).getMessage());
      }
      parameters = parsed;
    }
    return parsed;
  }

  /**
   * Throws {@link CatalogException} for a malformed line; the loader has asked before for user
   * files.
   */
  List<Row> rows() {
    List<Row> parsed = rows;
    if (parsed == null) {
      try {
        parsed = parse();
      } catch (Mistake e) {
        throw new CatalogException(line.at(e).getMessage());
      }
      rows = parsed;
    }
    return parsed;
  }

  private List<Row> parse() throws Mistake {
    Attributes given = line.parse();
    Signature signature = new Signature(owner, name, parameters());
    return RowParser.rows(line.keyword(), signature, given, line.origin(given));
  }

  /**
   * 3 for an exact match, 2 for {@code name(*)}, 1 for {@code *(*)}, 0 for none. The owner matches
   * already. What every object has, and constructors, are not meant by {@code *(*)}.
   */
  int match(String wantedName, String wantedParameters) {
    boolean any = spelledParameters.equals("(*)");
    if (name.equals("*")) {
      return any && !wantedParameters.isEmpty() && !OF_EVERY_OBJECT.contains(wantedName) ? 1 : 0;
    }
    if (any) {
      return wantedParameters.isEmpty() ? 0 : 2;
    }
    return parameters().equals(wantedParameters) ? 3 : 0;
  }

  /** Whether a row of this signature, written later, takes the place of that one. */
  boolean covers(Entry other) {
    if (!owner.equals(other.owner)) {
      return false;
    }
    boolean any = spelledParameters.equals("(*)");
    if (any && name.equals("*")) {
      return true;
    }
    return name.equals(other.name) && (any || parameters().equals(other.parameters()));
  }
}
