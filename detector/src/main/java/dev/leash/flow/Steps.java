package dev.leash.flow;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one step back: from a use to the writes, arguments, results or elements behind it. */
final class Steps {
  /**
   * Calls of one method that arguments are followed to, and bodies that results are followed to.
   */
  private static final int MOST_CALLERS = 64;

  private static final int MOST_CALLEES = 24;

  /** What makes milliseconds of seconds. */
  private static final Set<String> SCALES = Set.of("mul", "i2l", "l2i");

  /** Collections of collections that are told apart. */
  private static final int NESTING = 2;

  private final Flow flow;
  private final boolean deep;
  private final Constructions constructions;

  Steps(Flow flow, boolean deep) {
    this.flow = flow;
    this.deep = deep;
    this.constructions = new Constructions(flow);
  }

  Expansion from(Spot s) {
    Expansion e = new Expansion();
    if (s instanceof Spot.Register r) register(r, e);
    else if (s instanceof Spot.Held h) field(h, e);
    else if (s instanceof Spot.Elements x) elements(x, e);
    return e;
  }

  private void field(Spot.Held h, Expansion e) {
    List<At> writes = flow.writes(h.field());
    if (writes.isEmpty()) e.birth(new Birth.Field(h.field()));
    for (At at : writes) {
      Instruction.StoreField s = (Instruction.StoreField) at.instruction();
      if (h.of() == null || s.base() != 0 || isStatic(at.in())) {
        e.edge(new Spot.Register(at.in(), s.source()), at);
      } else {
        constructions.written(at, s.source(), h.of(), e);
      }
    }
  }

  private boolean isStatic(MethodRef m) {
    return flow.sites().of(m).map(b -> b.body().shape().isStatic()).orElse(true);
  }

  private void elements(Spot.Elements x, Expansion e) {
    for (Puts.Put put : flow.puts().of(x.container())) {
      e.edge(new Spot.Register(put.at().in(), put.source()), put.at());
    }
    if (depth(x) > NESTING) return;
    Expansion container = flow.deep().expand(x.container());
    // Nothing is known of what a library's own collection holds.
    boolean foreign =
        container.edges.isEmpty() && container.births.stream().anyMatch(Steps::isForeign);
    if (foreign) e.birth(new Birth.Other(null, null));
    for (Expansion.Edge edge : container.edges) {
      e.edge(new Spot.Elements(edge.from()), edge.at());
    }
  }

  private static boolean isForeign(Birth b) {
    return b instanceof Birth.Result || b instanceof Birth.Parameter || b instanceof Birth.Field;
  }

  private static int depth(Spot s) {
    int depth = 0;
    for (Spot x = s; x instanceof Spot.Elements e; x = e.container()) depth++;
    return depth;
  }

  private void register(Spot.Register r, Expansion e) {
    BodyIndex body = flow.sites().of(r.method()).orElse(null);
    if (body == null) return;
    if (r.register() < body.body().parameters()) parameter(body, r.register(), e);
    for (At at : body.definitions(r.register())) definition(body, at, e);
  }

  private void definition(BodyIndex body, At at, Expansion e) {
    Instruction i = at.instruction();
    MethodRef in = at.in();
    if (i instanceof Instruction.Const c) {
      e.birth(new Birth.Constant(c.value()));
    } else if (i instanceof Instruction.Copy c) {
      e.edge(new Spot.Register(in, c.source()), null);
    } else if (i instanceof Instruction.Cast c) {
      e.edge(new Spot.Register(in, c.source()), null);
    } else if (i instanceof Instruction.New n) {
      allocation(body, n, e);
    } else if (i instanceof Instruction.NewArray n) {
      e.birth(new Birth.Allocation(in, n.site(), n.descriptor(), null));
    } else if (i instanceof Instruction.Lambda l) {
      e.birth(new Birth.Closure(in, l.site(), l.implementation()));
    } else if (i instanceof Instruction.LoadField l) {
      load(at, l, e);
    } else if (i instanceof Instruction.LoadElement l) {
      e.edge(new Spot.Elements(new Spot.Register(in, l.array())), null);
    } else if (i instanceof Instruction.Call c) {
      call(at, c, e);
    } else {
      e.birth(new Birth.Other(in, i));
      // Nothing stays nothing in another unit.
      if (i instanceof Instruction.Compute c && SCALES.contains(c.operator())) {
        for (int o : c.operands()) e.edge(new Spot.Register(in, o), null);
      }
    }
  }

  private void allocation(BodyIndex body, Instruction.New n, Expansion e) {
    At constructor = body.constructor(n);
    MethodRef called = constructor == null ? null : constructor.call().target();
    e.birth(new Birth.Allocation(body.body().ref(), n.site(), n.type(), called));
    if (!deep || constructor == null) return;
    wrapped(constructor, e);
    if (flow.program().inModule(n.type())) superWrapped(n.type(), e);
  }

  /** What a call that wraps goes on to. */
  private void wrapped(At at, Expansion e) {
    for (Row.Wrap w : rows(at.call().target()).wraps()) operand(at, w.inner(), e);
  }

  /** A stream class of the module is made of what its constructors pass to their superclass. */
  private void superWrapped(String type, Expansion e) {
    for (BodyIndex body : flow.sites().of(type).values()) {
      if (!body.body().ref().isConstructor()) continue;
      for (At at : body.calls()) {
        Instruction.Call c = at.call();
        if (c.target().isConstructor() && c.arguments().get(0) == 0) wrapped(at, e);
      }
    }
  }

  private void operand(At at, int position, Expansion e) {
    Instruction.Call c = at.call();
    int index = c.isStatic() ? position - 1 : position;
    if (index < 0 || index >= c.arguments().size()) return;
    e.edge(new Spot.Register(at.in(), c.arguments().get(index)), null);
  }

  private static String narrower(String type, FieldRef field) {
    return type.equals(field.owner()) ? null : type;
  }

  private void load(At at, Instruction.LoadField l, Expansion e) {
    FieldRef field = flow.hierarchy().resolveField(l.field());
    if (flow.program().inModule(field.owner())) {
      boolean ofSelf = l.base() == 0 && !isStatic(at.in());
      e.edge(new Spot.Held(field, ofSelf ? narrower(at.in().owner(), field) : null), null);
      return;
    }
    boolean ofSelf = l.base() == 0 && flow.program().inModule(at.in().owner());
    if (deep && ofSelf) superWrapped(at.in().owner(), e);
    else e.birth(new Birth.Field(field));
  }

  private void call(At at, Instruction.Call c, Expansion e) {
    ApiRows rows = rows(c.target());
    if (!rows.elementsOut().isEmpty() && !inModule(c)) {
      for (Row.ElementOut out : rows.elementsOut()) {
        int index = c.isStatic() ? out.container() - 1 : out.container();
        int container = c.arguments().get(index);
        e.edge(new Spot.Elements(new Spot.Register(at.in(), container)), null);
      }
      return;
    }
    List<MethodShape> bodies = bodies(c);
    if (bodies.isEmpty()) {
      result(at, c, rows, e);
      return;
    }
    for (MethodShape m : bodies) {
      BodyIndex callee = flow.sites().of(m.ref()).orElse(null);
      if (callee == null) continue;
      Factories.Product fresh = flow.factories().makes(callee);
      if (!fresh.births().isEmpty()) {
        for (Birth b : fresh.births()) e.birth(new Birth.Made(at.in(), c.site(), b));
        Set<Integer> of = deep ? fresh.parameters() : flow.returns().of(callee).parameters();
        given(of, at, e);
        continue;
      }
      returned(callee, at, e);
    }
  }

  /** What the method returns: of its parameters, those that this very call gives. */
  private void returned(BodyIndex callee, At at, Expansion e) {
    Returns.Returned returned = flow.returns().of(callee);
    for (Spot s : returned.others()) e.edge(s, at);
    given(returned.parameters(), at, e);
  }

  private static void given(Set<Integer> parameters, At at, Expansion e) {
    List<Integer> arguments = at.call().arguments();
    for (int p : parameters) {
      if (p < arguments.size()) e.edge(new Spot.Register(at.in(), arguments.get(p)), at);
    }
  }

  private void result(At at, Instruction.Call c, ApiRows rows, Expansion e) {
    e.birth(new Birth.Result(at.in(), c.site(), c.target()));
    for (Row.Fallback f : rows.fallbacks()) operand(at, f.value(), e);
    if (!deep) return;
    wrapped(at, e);
    boolean opens =
        rows.blocking().stream()
                .anyMatch(b -> b.kind() == Row.Kind.ACCEPT || b.kind() == Row.Kind.CONNECT)
            || rows.sources().stream().anyMatch(Row.Source::opens);
    if (!rows.sources().isEmpty() && !opens) operand(at, Row.RECEIVER, e);
  }

  private boolean inModule(Instruction.Call c) {
    return flow.hierarchy()
        .resolve(c.target().owner(), c.target().name(), c.target().descriptor())
        .map(m -> flow.program().inModule(m.ref().owner()))
        .orElse(false);
  }

  /** The module's bodies that a call may run; none if there are too many or none. */
  private List<MethodShape> bodies(Instruction.Call c) {
    MethodRef t = c.target();
    boolean exactly = c.isStatic() || c.kind() == Instruction.CallKind.SPECIAL;
    if (exactly) {
      Optional<MethodShape> m = flow.hierarchy().resolve(t.owner(), t.name(), t.descriptor());
      return m.filter(s -> s.hasBody() && flow.program().inModule(s.ref().owner())).stream()
          .toList();
    }
    if (!flow.program().inModule(t.owner()) && !rows(t).isEmpty()) return List.of();
    if (t.owner().startsWith("[")) return List.of();
    List<MethodShape> all =
        flow.hierarchy().implementations(t.owner(), t.name(), t.descriptor()).stream()
            .filter(m -> flow.program().inModule(m.ref().owner()))
            .toList();
    return all.size() > MOST_CALLEES ? List.of() : all;
  }

  private ApiRows rows(MethodRef api) {
    return flow.apis().of(api.owner(), api.name(), Descriptors.parameterPart(api.descriptor()));
  }

  private void parameter(BodyIndex body, int index, Expansion e) {
    MethodShape shape = body.body().shape();
    MethodRef m = shape.ref();
    if (index == 0 && !shape.isStatic()) {
      e.birth(new Birth.Self(m.owner()));
      if (deep && flow.program().inModule(m.owner())) superWrapped(m.owner(), e);
      return;
    }
    boolean any = false;
    int count = 0;
    for (At at : flow.sites().callers(m)) {
      if (++count > MOST_CALLERS) break;
      any |= passed(at, index, e);
    }
    if (!any || count > MOST_CALLERS) e.birth(new Birth.Parameter(m, index));
  }

  private boolean passed(At at, int index, Expansion e) {
    boolean functional = at.instruction() instanceof Instruction.Lambda;
    List<Integer> given =
        at.instruction() instanceof Instruction.Lambda l ? l.captures() : at.call().arguments();
    if (index >= given.size()) return functional && element(at, e);
    e.edge(new Spot.Register(at.in(), given.get(index)), at);
    return true;
  }

  /** What a collection passes to a function that it is given. */
  private boolean element(At lambda, Expansion e) {
    At consumer = flow.consumer(lambda);
    if (consumer == null || consumer.call().isStatic()) return false;
    if (flow.program().inModule(consumer.call().target().owner())) return false;
    int container = consumer.call().arguments().get(0);
    e.edge(new Spot.Elements(new Spot.Register(consumer.in(), container)), null);
    return true;
  }
}
