package dev.leash.callgraph;

import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue as the fixpoint asks for it: all rows of a method at once, looked up through
 * supertypes and cached.
 */
public final class Apis {
  private final Catalog catalog;
  private final Hierarchy hierarchy;
  private final Map<Key, ApiRows> cache = new HashMap<>();
  private final Map<String, Boolean> everyMethod = new HashMap<>();
  private final Map<String, Boolean> schedulable = new HashMap<>();

  private record Key(String owner, String name, String parameters) {}

  public Apis(Catalog catalog, Hierarchy hierarchy) {
    this.catalog = catalog;
    this.hierarchy = hierarchy;
  }

  /**
   * What the catalogue says of a call of {@code name} with these parameters on an object of type
   * {@code owner}.
   */
  public ApiRows of(String owner, String name, String parameters) {
    if (!catalog.mentions(name) && !mentionsEvery(owner)) return ApiRows.NONE;
    return cache.computeIfAbsent(new Key(owner, name, parameters), this::load);
  }

  private boolean mentionsEvery(String owner) {
    return everyMethod.computeIfAbsent(
        owner,
        o ->
            catalog.mentionsEvery(o)
                || hierarchy.supertypes(o).stream().anyMatch(catalog::mentionsEvery));
  }

  private ApiRows load(Key k) {
    ApiRows rows =
        new ApiRows(
            find(Row.Blocking.class, k),
            find(Row.HandOff.class, k),
            find(Row.Source.class, k),
            find(Row.Wrap.class, k),
            find(Row.ElementIn.class, k),
            find(Row.ElementOut.class, k),
            find(Row.Fallback.class, k),
            find(Row.Signal.class, k),
            find(Row.Locking.class, k),
            find(Row.Registrar.class, k),
            find(Row.NotBlocking.class, k),
            find(Row.TaskBegin.class, k),
            find(Row.TaskEnd.class, k),
            find(Row.TaskInvalid.class, k),
            find(Row.Canceller.class, k),
            find(Row.RunLoop.class, k),
            find(Row.RunLoopMode.class, k),
            find(Row.Schedule.class, k),
            find(Row.CommonMode.class, k));
    return rows.isEmpty() ? ApiRows.NONE : rows;
  }

  private <R extends Row> List<R> find(Class<R> kind, Key k) {
    // A constructor is not inherited: only a row of that very class speaks of it.
    boolean constructor = k.name().equals("<init>");
    return catalog.rows(
        kind,
        k.owner(),
        k.name(),
        k.parameters(),
        constructor ? type -> List.of() : hierarchy::supertypes);
  }

  /** Whether objects of the type are sources that can be scheduled in a run loop. */
  boolean schedulable(String type) {
    return schedulable.computeIfAbsent(
        type,
        t ->
            catalog.all(Row.Schedule.class).stream()
                .anyMatch(
                    r ->
                        r.source() == Row.RECEIVER
                            && hierarchy.isSubtype(t, r.signature().owner())));
  }

  public Catalog catalog() {
    return catalog;
  }
}
