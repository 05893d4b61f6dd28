package dev.leash.fix;

import dev.leash.catalog.Catalog;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import java.util.List;

/**
 * How a kind of background task is spelled on its platform.
 *
 * @param pair what the catalogue calls the kind
 * @param platform the catalogue's tag
 */
record TaskNames(Catalog catalog, String pair, String platform) {
  static TaskNames of(Case c) {
    return new TaskNames(c.catalog(), c.finding().cause().about(), c.finding().platform());
  }

  /** The token of a refused task, or null if there is none. */
  String invalid(Draft draft) {
    for (Row.TaskInvalid r : catalog.all(Row.TaskInvalid.class)) {
      if (!isOurs(r.pair(), r)) continue;
      Signature s = r.signature();
      String name = draft.type(s.owner().replace('/', '.').replace('$', '.')) + "." + s.name();
      return s.isField() ? name : name + "()";
    }
    return null;
  }

  List<Row.TaskBegin> begins() {
    return catalog.all(Row.TaskBegin.class).stream().filter(r -> isOurs(r.pair(), r)).toList();
  }

  List<Row.TaskEnd> ends() {
    return catalog.all(Row.TaskEnd.class).stream().filter(r -> isOurs(r.pair(), r)).toList();
  }

  private boolean isOurs(String name, Row row) {
    return name.equals(pair) && row.origin().platform().equals(platform);
  }
}
