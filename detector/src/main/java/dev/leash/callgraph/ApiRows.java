package dev.leash.callgraph;

import dev.leash.catalog.Row;
import java.util.List;

/** Everything the catalogue says of one method; all lists empty if it says nothing. */
public record ApiRows(
    List<Row.Blocking> blocking,
    List<Row.HandOff> handOffs,
    List<Row.Source> sources,
    List<Row.Wrap> wraps,
    List<Row.ElementIn> elementsIn,
    List<Row.ElementOut> elementsOut,
    List<Row.Fallback> fallbacks,
    List<Row.Signal> signals,
    List<Row.Locking> locking,
    List<Row.Registrar> registrars,
    List<Row.NotBlocking> notBlocking,
    List<Row.TaskBegin> taskBegins,
    List<Row.TaskEnd> taskEnds,
    List<Row.TaskInvalid> taskInvalids,
    List<Row.Canceller> cancellers,
    List<Row.RunLoop> runLoops,
    List<Row.RunLoopMode> runLoopModes,
    List<Row.Schedule> schedules,
    List<Row.CommonMode> commonModes) {
  public static final ApiRows NONE =
      new ApiRows(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of());

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** The owner that the rows name, to compare with a body's class; null if there are none. */
  public String owner() {
    for (List<? extends Row> rows :
        List.of(
            blocking,
            handOffs,
            sources,
            wraps,
            elementsIn,
            elementsOut,
            fallbacks,
            signals,
            locking,
            registrars,
            notBlocking,
            taskBegins,
            taskEnds,
            taskInvalids,
            cancellers,
            runLoops,
            runLoopModes,
            schedules,
            commonModes)) {
      if (!rows.isEmpty()) return rows.get(0).signature().owner();
    }
    return null;
  }
}
