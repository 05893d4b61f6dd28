package dev.leash.callgraph;

import dev.leash.ir.Access;
import dev.leash.ir.Block;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Evaluates one body in one context: values per register and block until nothing changes, then the
 * events.
 */
final class BodyInterpreter {
  private final Solver solver;
  private final Node node;
  private final MethodBody body;
  private final Value[] registers;
  private final Map<Integer, State> entry = new TreeMap<>();
  private final PriorityQueue<Integer> queue = new PriorityQueue<>();
  private final Map<Integer, Events> events = new TreeMap<>();
  private final Aliases aliases;
  private Value result = Value.NONE;

  /** Variables and held locks at a block's start. */
  private static final class State {
    final Value[] variables;
    final List<Value> held;

    State(Value[] variables, List<Value> held) {
      this.variables = variables;
      this.held = held;
    }
  }

  private static final class Events {
    final List<CallEvent> calls = new ArrayList<>();
    final List<Node.Store> stores = new ArrayList<>();
    final List<Node.Created> closures = new ArrayList<>();
    final List<Node.Locked> locks = new ArrayList<>();
    final List<Node.Compared> compared = new ArrayList<>();
  }

  BodyInterpreter(Solver solver, Node node) {
    this.solver = solver;
    this.node = node;
    this.body = node.body();
    this.registers = new Value[body.registers()];
    this.aliases = new Aliases(body);
  }

  void run() {
    Value[] first = new Value[body.variables()];
    Arrays.fill(first, Value.NONE);
    for (int i = 0; i < body.parameters(); i++) first[i] = node.arguments().get(i);
    List<Value> held = List.of();
    List<Node.Locked> methodLock = List.of();
    if (Access.is(body.shape().access(), Access.SYNCHRONIZED)) {
      Value lock =
          body.shape().isStatic()
              ? Value.constant(new Instruction.ClassLiteral("L" + body.ref().owner() + ";"))
              : first[0];
      held = List.of(lock);
      methodLock =
          List.of(
              new Node.Locked(
                  lock, 0, body.blocks().get(0).instructions().get(0).place(), List.of()));
    }
    flow(0, new State(first, held));
    while (!queue.isEmpty()) block(body.blocks().get(queue.poll()));
    node.result = node.result.union(result);
    node.calls = events.values().stream().flatMap(e -> e.calls.stream()).toList();
    node.stores = events.values().stream().flatMap(e -> e.stores.stream()).toList();
    node.closures = events.values().stream().flatMap(e -> e.closures.stream()).toList();
    node.compared = events.values().stream().flatMap(e -> e.compared.stream()).toList();
    node.reached = Set.copyOf(entry.keySet());
    List<Node.Locked> locks = new ArrayList<>(methodLock);
    events.values().forEach(e -> locks.addAll(e.locks));
    node.locks = List.copyOf(locks);
  }

  private void flow(int block, State state) {
    State old = entry.get(block);
    if (old == null) {
      entry.put(block, new State(state.variables.clone(), state.held));
      queue.add(block);
      return;
    }
    boolean changed = false;
    for (int i = 0; i < old.variables.length; i++) {
      Value joined = old.variables[i].union(state.variables[i]);
      if (!joined.equals(old.variables[i])) {
        old.variables[i] = joined;
        changed = true;
      }
    }
    if (!old.held.equals(state.held)) {
      List<Value> common = old.held.stream().filter(state.held::contains).toList();
      if (!common.equals(old.held)) {
        entry.put(block, new State(old.variables, common));
        changed = true;
      }
    }
    if (changed && !queue.contains(block)) queue.add(block);
  }

  private void block(Block b) {
    State start = entry.get(b.index());
    System.arraycopy(start.variables, 0, registers, 0, start.variables.length);
    Arrays.fill(registers, start.variables.length, registers.length, Value.NONE);
    List<Value> held = start.held;
    Events found = new Events();
    aliases.clear();
    for (Instruction i : b.instructions()) {
      if (!b.handlers().isEmpty() && mayThrow(i)) toHandlers(b, held);
      if (i instanceof Instruction.Terminator t) {
        terminate(t, held);
      } else if (i instanceof Instruction.Call c) {
        CallEvent e = solver.calls().event(node, c, b.index(), values(c.arguments()), held);
        found.calls.add(e);
        for (Value lock : e.taken()) {
          boolean waits = !e.rows(ApiRows::blocking).isEmpty();
          if (waits) found.locks.add(new Node.Locked(lock, b.index(), c.place(), held));
          held = with(held, lock);
        }
        for (Value lock : e.released()) held = without(held, lock);
        if (e.result().isNone()) break;
        set(c.result(), e.result());
      } else if (i instanceof Instruction.MonitorEnter m) {
        found.locks.add(new Node.Locked(registers[m.object()], b.index(), m.place(), held));
        held = with(held, registers[m.object()]);
      } else if (i instanceof Instruction.MonitorExit m) {
        held = without(held, registers[m.object()]);
      } else {
        simple(i, found);
      }
    }
    events.put(b.index(), found);
  }

  private static List<Value> with(List<Value> held, Value lock) {
    List<Value> more = new ArrayList<>(held);
    more.add(lock);
    return List.copyOf(more);
  }

  private static List<Value> without(List<Value> held, Value lock) {
    int last = held.lastIndexOf(lock);
    if (last < 0) return held;
    List<Value> less = new ArrayList<>(held);
    less.remove(last);
    return List.copyOf(less);
  }

  private static boolean mayThrow(Instruction i) {
    return !(i instanceof Instruction.Const
        || i instanceof Instruction.Copy
        || i instanceof Instruction.Goto
        || i instanceof Instruction.Branch
        || i instanceof Instruction.Caught);
  }

  private void toHandlers(Block b, List<Value> held) {
    Value[] variables = Arrays.copyOf(registers, body.variables());
    for (Block.Handler h : b.handlers()) flow(h.target(), new State(variables, held));
  }

  private void simple(Instruction i, Events found) {
    if (i instanceof Instruction.Const c) {
      set(c.result(), Value.constant(c.value()));
    } else if (i instanceof Instruction.Copy c) {
      set(c.result(), registers[c.source()]);
      aliases.copied(c);
    } else if (i instanceof Instruction.New n) {
      set(n.result(), allocation(n.site(), n.type()));
    } else if (i instanceof Instruction.NewArray n) {
      set(n.result(), allocation(n.site(), n.descriptor()));
    } else if (i instanceof Instruction.Lambda l) {
      List<Value> captures = Value.trimmed(values(l.captures()), Limits.RESULT_DEPTH);
      found.closures.add(new Node.Created(l, captures));
      set(l.result(), Value.of(new Origin.Closure(body.ref(), l, captures)));
    } else if (i instanceof Instruction.LoadField l) {
      Value base = l.base() == Instruction.NONE ? null : registers[l.base()];
      set(
          l.result(),
          base != null && base.isNone() ? Value.NONE : solver.fields().load(node, base, l.field()));
    } else if (i instanceof Instruction.StoreField s) {
      Value base = s.base() == Instruction.NONE ? null : registers[s.base()];
      FieldRef field = solver.hierarchy().resolveField(s.field());
      found.stores.add(new Node.Store(s, field, base, registers[s.source()]));
      solver.fields().store(base, field, registers[s.source()]);
    } else if (i instanceof Instruction.LoadElement l) {
      set(l.result(), element(registers[l.array()], registers[l.index()]));
    } else if (i instanceof Instruction.StoreElement s) {
      Value array = registers[s.array()];
      if (holdsNumbers(array)) {
        solver.fields().addNumber(array, registers[s.index()], registers[s.source()]);
      } else {
        solver.fields().addElement(array, registers[s.source()]);
      }
    } else if (i instanceof Instruction.Cast c) {
      set(c.result(), cast(registers[c.source()], c.type()));
      aliases.copied(c.result(), c.source());
    } else if (i instanceof Instruction.InstanceOf o) {
      set(o.result(), instance(registers[o.source()], o.type()));
    } else if (i instanceof Instruction.Caught c) {
      set(c.result(), Value.unknown(c.type() == null ? "java/lang/Throwable" : c.type()));
    } else if (i instanceof Instruction.Dynamic d) {
      set(d.result(), Value.unknown(Descriptors.returned(d.descriptor())));
    } else if (i instanceof Instruction.Compute c && c.operator().equals("compare")) {
      Value left = registers[c.operands().get(0)];
      Value right = registers[c.operands().get(1)];
      found.compared.add(new Node.Compared(c, left, right));
      set(c.result(), Value.unknown("I"));
    } else if (i.result() != Instruction.NONE) {
      set(i.result(), Value.unknown(i instanceof Instruction.Compute ? "I" : null));
    }
  }

  private Value allocation(int site, String type) {
    List<Value> context = new ArrayList<>();
    for (Value v : node.arguments()) context.add(tellsApart(v) ? v : Value.NONE);
    boolean plain = context.stream().allMatch(Value::isNone);
    return Value.of(new Origin.Allocation(body.ref(), site, type, plain ? List.of() : context));
  }

  private static boolean tellsApart(Value v) {
    if (v.depth() == 0 || v.depth() > Limits.ALLOCATION_DEPTH) return false;
    for (Origin o : v.origins())
      if (o.depth() == 0 && !(o instanceof Origin.Constant)) return false;
    return true;
  }

  private Value element(Value array, Value index) {
    boolean numbers = holdsNumbers(array);
    Value found =
        numbers
            ? solver.fields().number(array, index, node)
            : solver.fields().contents(array, node);
    if (!found.isNone()) return numbers ? found : found.union(Value.NULL);
    for (Origin o : array.origins()) {
      if (o.type() != null && o.type().startsWith("[")) {
        return Value.unknown(Descriptors.type(o.type().substring(1)));
      }
    }
    return Value.unknown(null);
  }

  private static boolean holdsNumbers(Value array) {
    return array.origins().stream().anyMatch(o -> "[J".equals(o.type()));
  }

  private Value cast(Value v, String type) {
    return v.flatMap(
        o ->
            o instanceof Origin.Unknown u
                    && (u.type() == null || solver.hierarchy().isSubtype(type, u.type()))
                ? Value.of(new Origin.Unknown(type, u.from()))
                : Value.of(o));
  }

  private Value instance(Value v, String type) {
    boolean always = true;
    boolean never = true;
    for (Origin o : v.origins()) {
      boolean exact = o instanceof Origin.Allocation || o instanceof Origin.Closure;
      boolean yes = exact && solver.hierarchy().isSubtype(o.type(), type);
      always &= yes;
      never &= (exact && !yes) || o.equals(Origin.Constant.NULL);
    }
    if (v.isNone()) return Value.NONE;
    return always ? Value.constant(1) : never ? Value.constant(0) : Value.unknown("Z");
  }

  private List<Value> values(List<Integer> operands) {
    List<Value> result = new ArrayList<>(operands.size());
    for (int r : operands) result.add(registers[r]);
    return result;
  }

  private void set(int register, Value value) {
    if (register == Instruction.NONE) return;
    registers[register] = value;
    aliases.written(register);
  }

  private void terminate(Instruction.Terminator t, List<Value> held) {
    if (t instanceof Instruction.Return r) {
      result = result.union(r.value() == Instruction.NONE ? Value.VOID : registers[r.value()]);
      return;
    }
    Value[] variables = Arrays.copyOf(registers, body.variables());
    if (!(t instanceof Instruction.Branch branch)) {
      for (int target : feasible(t)) flow(target, new State(variables, held));
      return;
    }
    Value left = registers[branch.left()];
    Value right = branch.right() == Instruction.NONE ? null : registers[branch.right()];
    Decision d = Decision.of(branch.condition(), left, right);
    int tested = right == null || right.isNull() ? aliases.variable(branch.left()) : -1;
    if (d.maybeTrue())
      flow(branch.whenTrue(), refined(variables, tested, branch.condition(), true, held));
    if (d.maybeFalse())
      flow(branch.whenFalse(), refined(variables, tested, branch.condition(), false, held));
  }

  private Set<Integer> feasible(Instruction.Terminator t) {
    if (!(t instanceof Instruction.Switch s)) return new TreeSet<>(t.targets());
    Set<Integer> targets = new TreeSet<>();
    for (Origin o : registers[s.selector()].origins()) {
      if (!(o instanceof Origin.Constant c) || !(c.value() instanceof Integer key)) {
        return new TreeSet<>(t.targets());
      }
      int index = s.keys().indexOf(key);
      targets.add(s.targets().get(index < 0 ? s.targets().size() - 1 : index));
    }
    return targets;
  }

  /** After a test for null the variable is known to be null, or not. */
  private static State refined(
      Value[] variables, int tested, Instruction.Condition c, boolean holds, List<Value> held) {
    boolean equality = c == Instruction.Condition.EQ || c == Instruction.Condition.NE;
    if (tested < 0 || !equality) return new State(variables, held);
    Value v = variables[tested];
    if (v.origins().stream().noneMatch(Origin.Constant.NULL::equals))
      return new State(variables, held);
    boolean isNull = (c == Instruction.Condition.EQ) == holds;
    Value[] narrowed = variables.clone();
    narrowed[tested] =
        v.flatMap(o -> o.equals(Origin.Constant.NULL) == isNull ? Value.of(o) : Value.NONE);
    if (narrowed[tested].isNone()) narrowed[tested] = v;
    return new State(narrowed, held);
  }
}
