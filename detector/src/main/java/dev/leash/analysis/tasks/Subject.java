package dev.leash.analysis.tasks;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Loops;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Origin;
import dev.leash.callgraph.Solver;
import dev.leash.callgraph.Value;
import dev.leash.catalog.Row;
import dev.leash.ir.Block;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One task, and what calls, values and fields have to do with it. */
final class Subject {
  /** Single methods of interfaces that data have, not code. */
  private static final Set<String> ONLY_ASKS =
      Set.of("iterator", "compareTo", "compare", "close", "read", "flush");

  private static final String ATOMICS = "java/util/concurrent/atomic/";
  private static final String COLLECTIONS = "java/util/";

  private final Solver solver;
  private final Begin begin;
  private final Exceptions exceptions;
  private final Map<Node, Code> codes = new HashMap<>();
  private final Set<Node> enders = new LinkedHashSet<>();
  private final Set<Node> relevant = new HashSet<>();
  private final Set<FieldRef> tokenFields = new HashSet<>();
  private final Set<FieldRef> flags = new HashSet<>();
  private final Set<Origin> flagObjects = new HashSet<>();

  Subject(Solver solver, Graph graph, Begin begin) {
    this.solver = solver;
    this.begin = begin;
    this.exceptions = new Exceptions(solver);
    Set<Node> mayEnd = new LinkedHashSet<>();
    Set<Node> beginners = new LinkedHashSet<>();
    for (Node n : solver.nodes()) {
      for (CallEvent e : n.calls()) {
        Row.TaskEnd end = begin.pair().end(e);
        if (end != null) mayEnd.add(n);
        if (end != null && match(n, e.operand(end.token())) == Token.Match.YES) enders.add(n);
        if (begin.isAt(n, e)) beginners.add(n);
      }
      for (Node.Store s : n.stores()) {
        if (begin.token().match(s.value()) == Token.Match.YES) tokenFields.add(s.field());
      }
    }
    mayEnd.addAll(beginners);
    relevant.addAll(graph.above(mayEnd));
    Set<Node> setters = graph.aboveInline(enders);
    setters.removeIf(n -> n.method().equals(begin.method()));
    setters.addAll(graph.belowInline(begin.handlers()));
    setters.forEach(this::flags);
  }

  private void flags(Node n) {
    for (Node.Store s : n.stores()) flags.add(s.field());
    for (CallEvent e : n.calls()) {
      String owner = e.callee().owner();
      boolean shared = owner.startsWith(ATOMICS) || owner.startsWith(COLLECTIONS);
      boolean sets = shared && !e.call().isStatic() && e.arguments().size() > 1;
      if (!sets || e.call().target().isConstructor()) continue;
      for (Origin o : e.operand(0).origins())
        if (!(o instanceof Origin.Constant)) flagObjects.add(o);
    }
  }

  Pair pair() {
    return begin.pair();
  }

  Begin begin() {
    return begin;
  }

  Exceptions exceptions() {
    return exceptions;
  }

  /** Contexts that contain a call that ends the task. */
  Set<Node> enders() {
    return enders;
  }

  Code code(Node node) {
    return codes.computeIfAbsent(node, Code::new);
  }

  Token.Match match(Node node, Value value) {
    Token.Match plain = begin.token().match(value);
    if (plain != Token.Match.UNKNOWN) return plain;
    return begin.token().match(written(solver.resolved(value, node)));
  }

  /** Without fields that nobody writes: what they hold is among the origins already. */
  private Value written(Value value) {
    Value known = value.flatMap(o -> isUnwritten(o) ? Value.NONE : Value.of(o));
    return known.isNone() ? value : known;
  }

  private boolean isUnwritten(Origin o) {
    if (!(o instanceof Origin.Unknown u)) return false;
    if (!(u.from() instanceof Origin.Provenance.Field f)) return false;
    return solver.program().inModule(f.field().owner())
        && solver.uses().writers(f.field()).isEmpty();
  }

  /** Whether the method, which the task begins with, says by what it returns that there is none. */
  boolean declines(Node node, Instruction.Return r, Code code) {
    boolean asked = begin.token().site() == Token.ENTRY && node.method().equals(begin.method());
    if (!asked || r.value() == Instruction.NONE) return false;
    List<Instruction> by = code.sources(r.value());
    return by.size() == 1
        && by.get(0) instanceof Instruction.Const c
        && Integer.valueOf(0).equals(c.value());
  }

  boolean begins(Node node, CallEvent e) {
    return begin.isAt(node, e);
  }

  /** Whether the body's paths matter: it begins the task, or something below it may end it. */
  boolean relevant(Node node) {
    return relevant.contains(node);
  }

  /** Whether the call only registers what it is given, to be run when time is up. */
  boolean registers(CallEvent e) {
    if (!e.rows(ApiRows::taskBegins).isEmpty()) return true;
    return e.rows(ApiRows::registrars).stream()
        .anyMatch(r -> r.role() == Row.Role.EXPIRATION_HANDLER);
  }

  /** Whether the call makes a thread, which is handed off only when it is started. */
  boolean onlyPrepares(CallEvent e) {
    MethodRef target = e.call().target();
    return target.isConstructor()
        && solver.hierarchy().isSubtype(target.owner(), "java/lang/Thread");
  }

  /** Whether the value is a refused task's token, or a plain constant in its place. */
  boolean isInvalid(Value value) {
    if (value.isNone()) return false;
    for (Origin o : value.origins()) if (!isInvalid(o)) return false;
    return true;
  }

  private boolean isInvalid(Origin o) {
    if (o instanceof Origin.Constant) return true;
    return o instanceof Origin.Result r && names(r.api());
  }

  private boolean names(MethodRef api) {
    return pair().invalids().stream()
        .anyMatch(
            i ->
                i.signature().name().equals(api.name())
                    && i.signature().owner().equals(api.owner()));
  }

  /** Whether the method hands the token to its caller. */
  boolean returned(Node node) {
    return begin.token().match(node.result()) == Token.Match.YES;
  }

  /** Whether the comparison tells if the system has refused the task. */
  boolean comparesWithRefusal(Node node, Value left, Value right) {
    return isRefusalOf(node, right, left) || isRefusalOf(node, left, right);
  }

  private boolean isRefusalOf(Node node, Value invalid, Value token) {
    Token.Match match = match(node, token);
    boolean named = false;
    for (Origin o : invalid.origins()) named |= o instanceof Origin.Result r && names(r.api());
    if (named) return match != Token.Match.NO && isInvalid(invalid);
    // The invalid token is 0, but so are many other numbers.
    boolean zero = invalid.isConstant() && Long.valueOf(0).equals(invalid.constant());
    return zero && match == Token.Match.YES;
  }

  /** Whether execution can get from the call that begins the task to the instruction. */
  boolean followsBegin(Node node, Instruction instruction) {
    if (begin.event() == null) return true;
    boolean begun = false;
    Set<Integer> after = new HashSet<>();
    Deque<Integer> next = new ArrayDeque<>();
    for (Block b : node.body().blocks()) {
      for (Instruction i : b.instructions()) {
        if (begun && i == instruction) return true;
        if (i instanceof Instruction.Call c && c.site() == begin.event().call().site()) {
          begun = true;
          next.addAll(b.terminator().targets());
        }
      }
      begun = false;
    }
    while (!next.isEmpty()) {
      int index = next.poll();
      if (!after.add(index)) continue;
      Block b = node.body().blocks().get(index);
      if (b.instructions().stream().anyMatch(i -> i == instruction)) return true;
      next.addAll(b.terminator().targets());
    }
    return false;
  }

  /** Whether the token is compared with the invalid one. */
  boolean testsToken(Node node, Node.Compared c) {
    return (isInvalid(c.right()) && match(node, c.left()) != Token.Match.NO)
        || (isInvalid(c.left()) && match(node, c.right()) != Token.Match.NO);
  }

  /** Whether the call's result is the token, an object. */
  boolean gives(Node node, CallEvent e) {
    return !e.call().target().descriptor().endsWith(")Z")
        && begin.token().match(e.result()) == Token.Match.YES;
  }

  Set<MethodRef> writers(FieldRef field) {
    return solver.uses().writers(solver.hierarchy().resolveField(field));
  }

  /** Whether the context overwrites what the token was held in. */
  boolean forgetsIn(Node node) {
    return forgetsBefore(node, null);
  }

  /** The same, of what stands in front of that call. */
  boolean forgetsBefore(Node node, CallEvent end) {
    for (Block b : node.body().blocks()) {
      for (Instruction i : b.instructions()) {
        if (end != null && i == end.call()) return false;
        if (forgets(node, i)) return true;
      }
    }
    return false;
  }

  /** Whether the instruction overwrites what a token was held in. */
  boolean forgets(Node node, Instruction i) {
    Code code = code(node);
    if (i instanceof Instruction.StoreElement s) return isPlaceholder(node, s.source());
    Node.Store store = code.store(i);
    if (store != null) return tokenFields.contains(store.field()) && isInvalid(store.value());
    CallEvent e = code.call(i);
    return e != null && forgets(e);
  }

  private boolean isPlaceholder(Node node, int register) {
    for (Instruction i : code(node).sources(register)) {
      CallEvent e = code(node).call(i);
      if (e != null && !e.result().isNone() && isInvalid(e.result())) return true;
      boolean number = i instanceof Instruction.Const c && c.value() instanceof Long;
      if (number) return true;
    }
    return false;
  }

  boolean holdsToken(FieldRef field) {
    return tokenFields.contains(solver.hierarchy().resolveField(field));
  }

  /** Whether the task's enders write the field, so that a test of it may tell them apart. */
  boolean isFlag(FieldRef field) {
    return flags.contains(solver.hierarchy().resolveField(field));
  }

  /** Whether the object is an atomic that the task's enders set, or the token itself. */
  boolean isFlag(Value object) {
    for (Origin o : object.origins()) if (flagObjects.contains(o)) return true;
    return begin.token().match(object) == Token.Match.YES;
  }

  /** Whether the block is in a loop that ends the task, or others like it, round by round. */
  boolean endsInLoop(Code code, int block) {
    Node node = code.node();
    Loops loops = solver.loops(node.body());
    if (loops.trips(block) == 1) return false;
    for (CallEvent e : node.calls()) {
      boolean same = loops.component(e.block()) == loops.component(block);
      if (same && pair().end(e) != null) return true;
    }
    return false;
  }

  /** Whether the method looks at a flag, or at the token. */
  boolean asksFlag(Node node) {
    for (Block b : node.body().blocks()) {
      for (Instruction i : b.instructions()) {
        if (!(i instanceof Instruction.LoadField l)) continue;
        if (isFlag(l.field()) || holdsToken(l.field())) return true;
      }
    }
    for (CallEvent e : node.calls()) {
      boolean asksObject = !e.call().isStatic() && e.edges().isEmpty();
      if (asksObject && isFlag(e.operand(0))) return true;
    }
    return false;
  }

  /** Whether the call overwrites a token that something holds. */
  boolean forgets(CallEvent e) {
    return e.rows(ApiRows::elementsIn).stream().anyMatch(r -> isInvalid(e.operand(r.element())));
  }

  /** Whether who ends the task takes the token out of where it was, so that nobody else has it. */
  boolean taken(Code code, CallEvent e, Row.TaskEnd end) {
    int index = e.call().isStatic() ? end.token() - 1 : end.token();
    for (Instruction i : code.sources(e.call().arguments().get(index))) {
      CallEvent source = code.call(i);
      if (source == null) continue;
      if (takes(source)) return true;
      boolean unboxes = !source.call().isStatic() && source.call().arguments().size() == 1;
      if (!unboxes) continue;
      for (Instruction j : code.sources(source.call().arguments().get(0))) {
        if (code.call(j) != null && takes(code.call(j))) return true;
      }
    }
    return false;
  }

  private static boolean takes(CallEvent e) {
    if (e.rows(ApiRows::elementsOut).isEmpty()) return false;
    String name = e.callee().name();
    return !e.rows(ApiRows::elementsIn).isEmpty()
        || name.startsWith("remove")
        || name.startsWith("poll")
        || name.startsWith("take");
  }

  /** Whether the call runs a functional object of which nothing is known. */
  private boolean runsUnknown(CallEvent e) {
    MethodRef target = e.call().target();
    if (!e.edges().isEmpty() || ONLY_ASKS.contains(target.name())) return false;
    return solver
        .hierarchy()
        .functionalMethod(target.owner())
        .filter(m -> m.ref().name().equals(target.name()))
        .isPresent();
  }

  /** Whether the call may end the task without our seeing it. */
  boolean mayHideEnd(CallEvent e) {
    if (runsUnknown(e)) return true;
    if (!e.unresolved()) return false;
    if (solver.program().inModule(e.call().target().owner())) return true;
    for (int i = 1; i <= e.call().arguments().size(); i++) {
      boolean given = begin.token().match(e.operand(i)) == Token.Match.YES;
      if (given && !"J".equals(begin.token().type())) return true;
    }
    return false;
  }
}
