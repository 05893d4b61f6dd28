package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Contents;
import dev.leash.callgraph.Descriptors;
import dev.leash.callgraph.Hierarchy;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.ir.FieldRef;
import java.util.Set;

/**
 * How long a call may wait, in seconds: read from constant arguments and from setters called on the
 * same object. Infinity: for ever. NaN: bounded, but not by a constant.
 */
final class Bounds {
  private static final double FOREVER = Double.POSITIVE_INFINITY;

  private final Hierarchy hierarchy;
  private final Contents contents;
  private final Media media;
  private final Events events;

  Bounds(Hierarchy hierarchy, Contents contents, Media media, Events events) {
    this.hierarchy = hierarchy;
    this.contents = contents;
    this.media = media;
    this.events = events;
  }

  double of(Row.Blocking row, CallEvent event) {
    if (row.bound() instanceof Row.Bound.Seconds s) return s.seconds();
    if (row.bound() instanceof Row.Bound.Argument a) {
      return argument(a.unit(), event, a.operand(), a.zeroIsInfinite(), a.negativeIsInfinite());
    }
    if (row.bound() instanceof Row.Bound.Setter s) {
      // A timeout per operation does not bound a call that makes many.
      return row.whole() ? FOREVER : setter(s, event);
    }
    return FOREVER;
  }

  private double argument(
      Row.Unit unit,
      CallEvent event,
      int operand,
      boolean zeroIsInfinite,
      boolean negativeIsInfinite) {
    Value value = event.operand(operand);
    if (unit == Row.Unit.OBJECT) return length(value, negativeIsInfinite);
    double scale =
        unit == Row.Unit.TIME_UNIT ? timeUnit(event.operand(operand + 1)) : seconds(unit);
    return worst(value, scale, zeroIsInfinite, negativeIsInfinite);
  }

  /**
   * An object's length cannot be read, but null and a negative constant may stand for "for ever".
   */
  private static double length(Value value, boolean negativeIsInfinite) {
    if (value.isNull()) return FOREVER;
    for (Origin o : value.origins()) {
      boolean negative =
          o instanceof Origin.Constant c && c.value() instanceof Number n && n.doubleValue() < 0;
      if (negative && negativeIsInfinite) return FOREVER;
    }
    return Double.NaN;
  }

  private static double worst(
      Value value, double scale, boolean zeroIsInfinite, boolean negativeIsInfinite) {
    double worst = 0;
    for (Origin o : value.origins()) {
      if (!(o instanceof Origin.Constant c) || !(c.value() instanceof Number n)) return Double.NaN;
      double amount = n.doubleValue();
      if (amount == 0 ? zeroIsInfinite : amount < 0 && negativeIsInfinite) return FOREVER;
      if (n.equals(Long.MAX_VALUE) || n.equals(Integer.MAX_VALUE)) return FOREVER;
      double s = amount <= 0 ? 0 : amount * scale;
      if (Double.isNaN(s)) return s;
      worst = Math.max(worst, s);
    }
    return value.isNone() ? Double.NaN : worst;
  }

  private static double seconds(Row.Unit unit) {
    return switch (unit) {
      case NANOSECONDS -> 1e-9;
      case MICROSECONDS -> 1e-6;
      case MILLISECONDS -> 1e-3;
      case SECONDS -> 1;
      case TIME_UNIT, OBJECT -> Double.NaN;
    };
  }

  private static double timeUnit(Value unit) {
    if (!(unit.single() instanceof Origin.StaticField f)) return Double.NaN;
    return switch (f.field().name()) {
      case "NANOSECONDS" -> 1e-9;
      case "MICROSECONDS" -> 1e-6;
      case "MILLISECONDS" -> 1e-3;
      case "SECONDS" -> 1;
      case "MINUTES" -> 60;
      case "HOURS" -> 3600;
      case "DAYS" -> 86400;
      default -> Double.NaN;
    };
  }

  private double setter(Row.Bound.Setter bound, CallEvent event) {
    Set<Origin> objects = media.chain(event.operand(Row.RECEIVER));
    for (Value v : event.arguments()) objects.addAll(media.chain(v));
    double worst = -1;
    for (Signature s : bound.setters()) {
      worst = Math.max(worst, s.isField() ? field(bound, s, objects) : called(bound, s, objects));
      if (Double.isNaN(worst)) return worst;
    }
    return worst < 0 ? bound.defaultSeconds() : worst;
  }

  private double called(Row.Bound.Setter bound, Signature setter, Set<Origin> objects) {
    double worst = -1;
    for (Hop hop : events.named(setter.name())) {
      CallEvent e = hop.event();
      if (!means(setter, e) || !sharesObject(e, objects)) continue;
      double s =
          argument(
              bound.unit(),
              e,
              bound.argument(),
              bound.zeroIsInfinite(),
              bound.negativeIsInfinite());
      if (Double.isNaN(s)) return s;
      worst = Math.max(worst, s);
    }
    return worst;
  }

  private boolean means(Signature s, CallEvent e) {
    String parameters = Descriptors.parameterPart(e.callee().descriptor());
    return (s.parameters().equals("*") || s.parameters().equals(parameters))
        && (hierarchy.isSubtype(e.callee().owner(), s.owner())
            || hierarchy.isSubtype(e.call().target().owner(), s.owner()));
  }

  private static boolean sharesObject(CallEvent e, Set<Origin> objects) {
    if (e.call().isStatic()) return true;
    for (Origin o : e.operand(Row.RECEIVER).origins()) {
      boolean identifies = !(o instanceof Origin.Unknown u) || u.from() != null;
      if (identifies && !(o instanceof Origin.Constant) && objects.contains(o)) return true;
    }
    return false;
  }

  private double field(Row.Bound.Setter bound, Signature s, Set<Origin> objects) {
    double worst = -1;
    for (Origin o : objects) {
      if (o.type() == null || !hierarchy.isSubtype(o.type(), s.owner())) continue;
      Value v = contents.field(o, new FieldRef(s.owner(), s.name(), "I"));
      if (v.isNone()) continue;
      double seconds =
          worst(v, seconds(bound.unit()), bound.zeroIsInfinite(), bound.negativeIsInfinite());
      if (Double.isNaN(seconds)) return seconds;
      worst = Math.max(worst, seconds);
    }
    return worst;
  }
}
