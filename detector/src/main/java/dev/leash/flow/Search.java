package dev.leash.flow;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One search backwards from a spot to where its value begins. */
final class Search {
  /** Spots looked at before the rest counts as unknown. */
  private static final int MOST_SPOTS = 3000;

  /** Calls of one method that arguments are followed to, and bodies that results are followed to. */
  private static final int MOST_CALLERS = 64;

  private static final int MOST_CALLEES = 24;

  /**
   * How far it goes.
   *
   * @param deep through wrappers and from streams to their connection
   * @param own method whose parameters are named, not followed; null for none
   * @param allowed which writes and passing calls count
   */
  record Reach(boolean deep, MethodRef own, Predicate<At> allowed) {}

  private final Flow flow;
  private final Reach reach;
  private final Deque<Spot> queue = new ArrayDeque<>();
  private final Set<Spot> seen = new LinkedHashSet<>();
  private final Set<Birth> births = new LinkedHashSet<>();
  private final Set<Integer> parameters = new TreeSet<>();
  private final Set<FieldRef> fields = new LinkedHashSet<>();

  Search(Flow flow, Reach reach) {
    this.flow = flow;
    this.reach = reach;
  }

  Origins from(Spot start) {
    visit(start);
    while (!queue.isEmpty()) {
      Spot s = queue.poll();
      if (s instanceof Spot.Register r) register(r);
      else if (s instanceof Spot.Held h) field(h.field());
      else if (s instanceof Spot.Elements e) elements(e);
    }
    return new Origins(births, parameters, fields);
  }

  /** All spots that the value comes through. */
  Set<Spot> spots(Spot start) {
    from(start);
    return seen;
  }

  private void visit(Spot s) {
    if (seen.size() < MOST_SPOTS && seen.add(s)) queue.add(s);
  }

  private void visit(MethodRef in, int register) {
    visit(new Spot.Register(in, register));
  }

  private void field(FieldRef field) {
    fields.add(field);
    List<At> writes = flow.writes(field);
    if (writes.isEmpty()) births.add(new Birth.Field(field));
    for (At at : writes) {
      if (!reach.allowed().test(at)) continue;
      visit(at.in(), ((Instruction.StoreField) at.instruction()).source());
    }
  }

  private void elements(Spot.Elements e) {
    boolean any = false;
    for (Elements.Put put : flow.elements().of(e)) {
      any = true;
      if (reach.allowed().test(put.at())) visit(put.at().in(), put.source());
    }
    if (!any) births.add(new Birth.Other(e.method(), null));
  }

  private void register(Spot.Register r) {
    BodyIndex body = flow.sites().of(r.method()).orElse(null);
    if (body == null) return;
    if (r.register() < body.body().parameters()) parameter(body, r.register());
    for (At at : body.definitions(r.register())) definition(body, at);
  }

  private void definition(BodyIndex body, At at) {
    Instruction i = at.instruction();
    if (i instanceof Instruction.Const c) {
      births.add(new Birth.Constant(c.value()));
    } else if (i instanceof Instruction.Copy c) {
      visit(at.in(), c.source());
    } else if (i instanceof Instruction.Cast c) {
      visit(at.in(), c.source());
    } else if (i instanceof Instruction.New n) {
      allocation(body, n);
    } else if (i instanceof Instruction.NewArray n) {
      births.add(new Birth.Allocation(at.in(), n.site(), n.descriptor(), null));
    } else if (i instanceof Instruction.Lambda l) {
      births.add(new Birth.Closure(at.in(), l.site(), l.implementation()));
    } else if (i instanceof Instruction.LoadField l) {
      load(at, l);
    } else if (i instanceof Instruction.LoadElement l) {
      visit(new Spot.Elements(at.in(), l.array()));
    } else if (i instanceof Instruction.Call c) {
      call(at, c);
    } else {
      births.add(new Birth.Other(at.in(), i));
    }
  }

  private void allocation(BodyIndex body, Instruction.New n) {
    At constructor = body.constructor(n);
    MethodRef called = constructor == null ? null : constructor.call().target();
    births.add(new Birth.Allocation(body.body().ref(), n.site(), n.type(), called));
    if (!reach.deep() || constructor == null) return;
    wrapped(constructor, rows(called));
    if (flow.program().inModule(n.type())) superWrapped(n.type());
  }

  /** What a call that wraps or opens goes on to. */
  private void wrapped(At at, ApiRows rows) {
    for (Row.Wrap w : rows.wraps()) operand(at, w.inner());
  }

  /** A stream class of the module is made of what its constructors pass to their superclass. */
  private void superWrapped(String type) {
    for (BodyIndex body : flow.sites().of(type).values()) {
      if (!body.body().ref().isConstructor()) continue;
      for (At at : body.calls()) {
        Instruction.Call c = at.call();
        boolean toSuper = c.target().isConstructor() && c.arguments().get(0) == 0;
        if (toSuper) wrapped(at, rows(c.target()));
      }
    }
  }

  private void operand(At at, int position) {
    Instruction.Call c = at.call();
    int index = c.isStatic() ? position - 1 : position;
    if (index >= 0 && index < c.arguments().size()) visit(at.in(), c.arguments().get(index));
  }

  private void load(At at, Instruction.LoadField l) {
    FieldRef field = flow.hierarchy().resolveField(l.field());
    if (flow.program().inModule(field.owner())) {
      visit(new Spot.Held(field));
      return;
    }
    boolean ofSelf = l.base() == 0 && flow.program().inModule(at.in().owner());
    if (reach.deep() && ofSelf) superWrapped(at.in().owner());
    else births.add(new Birth.Field(field));
  }

  private void call(At at, Instruction.Call c) {
    ApiRows rows = rows(c.target());
    if (!rows.elementsOut().isEmpty() && !inModule(c)) {
      for (Row.ElementOut e : rows.elementsOut()) {
        int index = c.isStatic() ? e.container() - 1 : e.container();
        visit(new Spot.Elements(at.in(), c.arguments().get(index)));
      }
      return;
    }
    List<MethodShape> bodies = bodies(c);
    if (bodies.isEmpty()) {
      births.add(new Birth.Result(at.in(), c.site(), c.target()));
      if (!reach.deep()) return;
      wrapped(at, rows);
      boolean opens =
          rows.blocking().stream()
              .anyMatch(b -> b.kind() == Row.Kind.ACCEPT || b.kind() == Row.Kind.CONNECT);
      if (!rows.sources().isEmpty() && !opens) operand(at, Row.RECEIVER);
      return;
    }
    for (MethodShape m : bodies) {
      if (!reach.allowed().test(at)) continue;
      BodyIndex callee = flow.sites().of(m.ref()).orElse(null);
      if (callee == null) continue;
      for (int r : callee.returned()) visit(m.ref(), r);
    }
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

  private void parameter(BodyIndex body, int index) {
    MethodShape shape = body.body().shape();
    MethodRef m = shape.ref();
    if (index == 0 && !shape.isStatic()) {
      births.add(new Birth.Self(m.owner()));
      if (reach.deep() && flow.program().inModule(m.owner())) superWrapped(m.owner());
      return;
    }
    List<At> callers = flow.sites().callers(m);
    boolean lambda = shape.isSynthetic() && !shape.isBridge();
    if (m.equals(reach.own()) && !lambda && !callers.isEmpty()) {
      parameters.add(index);
      return;
    }
    boolean any = false;
    int count = 0;
    for (At at : callers) {
      if (++count > MOST_CALLERS) break;
      any |= passed(at, index);
    }
    if (!any || count > MOST_CALLERS) births.add(new Birth.Parameter(m, index));
  }

  private boolean passed(At at, int index) {
    boolean functional = at.instruction() instanceof Instruction.Lambda;
    List<Integer> given =
        at.instruction() instanceof Instruction.Lambda l ? l.captures() : at.call().arguments();
    if (index >= given.size()) return functional && element(at);
    if (reach.allowed().test(at)) visit(at.in(), given.get(index));
    return true;
  }

  /** What a collection passes to a function that it is given. */
  private boolean element(At lambda) {
    At consumer = flow.consumer(lambda);
    if (consumer == null || consumer.call().isStatic()) return false;
    if (flow.program().inModule(consumer.call().target().owner())) return false;
    visit(new Spot.Elements(consumer.in(), consumer.call().arguments().get(0)));
    return true;
  }
}
