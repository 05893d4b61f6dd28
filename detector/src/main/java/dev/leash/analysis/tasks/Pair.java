package dev.leash.analysis.tasks;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of one kind of permit: what begins it, ends it, and stands for a refused one.
 *
 * @param name what the rows call it
 */
public record Pair(
    String name,
    List<Row.TaskBegin> begins,
    List<Row.TaskEnd> ends,
    List<Row.TaskInvalid> invalids,
    List<Row.Registrar> registrars) {
  public Pair {
    begins = List.copyOf(begins);
    ends = List.copyOf(ends);
    invalids = List.copyOf(invalids);
    registrars = List.copyOf(registrars);
  }

  /** All pairs of the catalogue by name; the same name on another platform is another pair. */
  static List<Pair> all(Catalog catalog) {
    Map<String, List<Row>> rows = new TreeMap<>();
    for (Row.TaskBegin r : catalog.all(Row.TaskBegin.class)) add(rows, r, r.pair());
    for (Row.TaskEnd r : catalog.all(Row.TaskEnd.class)) add(rows, r, r.pair());
    for (Row.TaskInvalid r : catalog.all(Row.TaskInvalid.class)) add(rows, r, r.pair());
    List<Pair> pairs = new ArrayList<>();
    rows.forEach(
        (key, members) -> {
          List<Row.TaskEnd> ends = of(members, Row.TaskEnd.class);
          pairs.add(
              new Pair(
                  key.substring(key.indexOf(' ') + 1),
                  of(members, Row.TaskBegin.class),
                  ends,
                  of(members, Row.TaskInvalid.class),
                  onToken(catalog, ends)));
        });
    return pairs;
  }

  private static void add(Map<String, List<Row>> rows, Row row, String pair) {
    String key = row.origin().platform() + ' ' + pair;
    rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
  }

  private static <R extends Row> List<R> of(List<Row> rows, Class<R> kind) {
    return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Calls on the token that give it an expiration handler, as {@code BGTask} has one. */
  private static List<Row.Registrar> onToken(Catalog catalog, List<Row.TaskEnd> ends) {
    Set<String> owners = new TreeSet<>();
    for (Row.TaskEnd e : ends) if (e.token() == Row.RECEIVER) owners.add(e.signature().owner());
    return catalog.all(Row.Registrar.class).stream()
        .filter(r -> r.role() == Row.Role.EXPIRATION_HANDLER)
        .filter(r -> owners.contains(r.signature().owner()))
        .toList();
  }

  /** The row by which the call begins a task of this pair, or null. */
  Row.TaskBegin begin(CallEvent e) {
    return first(e.rows(ApiRows::taskBegins), begins);
  }

  /** The row by which the call ends a task of this pair, or null. */
  Row.TaskEnd end(CallEvent e) {
    return first(e.rows(ApiRows::taskEnds), ends);
  }

  private static <R extends Row> R first(List<R> found, List<R> wanted) {
    for (R r : found) if (wanted.contains(r)) return r;
    return null;
  }

  /** Whether a second end is a mistake: not where several calls together take the permit down. */
  boolean endsOnce() {
    return ends.stream().map(e -> e.signature().name()).distinct().count() == 1;
  }

  /** Platform tag of the rows' file. */
  public String platform() {
    return begins.isEmpty() ? "" : begins.get(0).origin().platform();
  }

  /** Whether the system may refuse such a task, and says so by a token of its own. */
  public boolean mayBeRefused() {
    return !invalids.isEmpty();
  }
}
