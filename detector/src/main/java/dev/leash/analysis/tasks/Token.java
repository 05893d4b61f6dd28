package dev.leash.analysis.tasks;

import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Value;
import dev.leash.ir.MethodRef;
import java.util.List;

/**
 * What names one task: the result of the call that began it, or the object it was begun on.
 *
 * @param in method that begins it
 * @param site the call's site there; {@link #ENTRY} if the task begins with the method itself
 * @param type internal name or descriptor
 * @param object the object, for tasks that are begun on one; else NONE
 */
public record Token(MethodRef in, int site, String type, Value object) {
  static final int ENTRY = -1;

  /** How sure it is that a value is the token. */
  enum Match {
    YES,
    NO,
    UNKNOWN
  }

  Match match(Value value) {
    boolean unsure = false;
    for (Origin o : value.origins()) {
      if (names(o)) return Match.YES;
      unsure |= open(o);
    }
    if (!object.isNone() && (object.mayBeSameObject(value) || isSelf(value))) return Match.YES;
    return unsure || value.isNone() ? Match.UNKNOWN : Match.NO;
  }

  /** A service that begins a permit on itself is, to its own code, the only one of its class. */
  private boolean isSelf(Value value) {
    boolean self =
        object.single() instanceof Origin.Unknown u
            && u.from() instanceof Origin.Provenance.Parameter p
            && p.index() == 0;
    if (!self) return false;
    String own = object.single().type();
    return own != null && value.origins().stream().anyMatch(o -> own.equals(o.type()));
  }

  boolean names(Origin o) {
    return o instanceof Origin.Result r && r.site() == site && r.in().equals(in);
  }

  /** Whether nothing is known that keeps the origin from being the token. */
  private boolean open(Origin o) {
    if (!(o instanceof Origin.Unknown u)) return false;
    return u.type() == null || Descriptors.primitive(u.type()) == Descriptors.primitive(type);
  }

  /** The value of the token in contexts that are handed it by the platform. */
  Value value() {
    return Value.of(new Origin.Result(in, site, in, type, List.of()));
  }
}
