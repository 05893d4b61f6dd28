package dev.leash.callgraph;

import dev.leash.catalog.Catalog;
import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.ir.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The fixpoint: contexts are evaluated when first needed, and again when a result or a heap cell
 * that they read has grown. Deterministic; not thread-safe. Needs a thread with a deep stack
 * ({@link #STACK_BYTES}).
 */
public final class Solver {
  /** Stack that {@link Limits#NESTED_EVALUATIONS} evaluations need, generously. */
  public static final long STACK_BYTES = 256L << 20;

  private record Context(
      MethodRef method, List<Value> arguments, Origin.Closure closure, boolean shallow) {}

  private final Program program;
  private final Hierarchy hierarchy;
  private final Apis apis;
  private final Uses uses;
  private final Heap heap = new Heap();
  private final Relevance relevance;
  private final Parameters parameters;
  private final Fields fields;
  private final Calls calls;
  private final Map<Context, Node> nodes = new HashMap<>();
  private final Map<Context, Integer> contexts = new HashMap<>();
  private final List<Node> all = new ArrayList<>();
  private final List<Node> full = new ArrayList<>();
  private List<Node> snapshot = List.of();
  private final Deque<Node> queue = new ArrayDeque<>();
  private final Map<MethodRef, Loops> loops = new HashMap<>();
  private final Map<CutOff, Set<MethodRef>> cutOff = new EnumMap<>(CutOff.class);
  private int nesting;
  private int evaluations;

  public Solver(Program program, Catalog catalog) {
    this.program = program;
    this.hierarchy = new Hierarchy(program);
    this.apis = new Apis(catalog, hierarchy);
    this.uses = new Uses(program, hierarchy);
    this.relevance = new Relevance(program, catalog, hierarchy);
    this.parameters = new Parameters(this);
    this.fields = new Fields(this);
    this.calls = new Calls(this);
  }

  public Program program() {
    return program;
  }

  public Hierarchy hierarchy() {
    return hierarchy;
  }

  public Apis apis() {
    return apis;
  }

  public Uses uses() {
    return uses;
  }

  Parameters parameters() {
    return parameters;
  }

  Relevance relevance() {
    return relevance;
  }

  Heap heap() {
    return heap;
  }

  /** What library objects keep. */
  public Contents contents() {
    return new Contents(heap);
  }

  Fields fields() {
    return fields;
  }

  Calls calls() {
    return calls;
  }

  /** All contexts that are evaluated in full, in order of discovery. */
  public List<Node> nodes() {
    if (snapshot.size() != full.size()) snapshot = List.copyOf(full);
    return snapshot;
  }

  /** What limits kept from being told apart or finished, with the methods that this is about. */
  public Map<CutOff, Set<MethodRef>> cutOff() {
    return Collections.unmodifiableMap(cutOff);
  }

  private void cutOff(CutOff what, MethodRef method) {
    cutOff.computeIfAbsent(what, k -> new TreeSet<>()).add(method);
  }

  /** Grows whenever anything may have changed. */
  public int epoch() {
    return evaluations;
  }

  public Loops loops(MethodBody body) {
    return loops.computeIfAbsent(body.ref(), r -> Loops.of(body));
  }

  /**
   * The method judged alone: nothing is known of its arguments but their types. Evaluated, with all
   * it reaches.
   */
  public Optional<Node> alone(MethodRef method) {
    Optional<Node> node = aloneUnsettled(method, false);
    if (nesting == 0) settle();
    return node;
  }

  /** The method in a context with these arguments, evaluated with all it reaches. */
  public Optional<Node> evaluated(MethodShape method, List<Value> arguments) {
    Optional<Node> node = node(method.ref(), arguments, null, false);
    node.ifPresent(this::ensure);
    if (nesting == 0) settle();
    return node;
  }

  /** Evaluates the context, if it was not yet, with all it reaches. */
  void settle(Node node) {
    ensure(node);
    settle();
  }

  /** Asks a question whose answer may need evaluations, and asks again until the answer stays. */
  <T> T settled(Supplier<T> question) {
    T answer = question.get();
    while (!queue.isEmpty()) {
      settle();
      answer = question.get();
    }
    return answer;
  }

  /**
   * The contexts that run when the platform calls the object, evaluated with all they reach.
   *
   * @param declared internal name of the type that the platform knows it by
   * @param argument what it is called with, if it takes objects; NONE if nothing is known of it
   */
  public List<Node> entries(Value object, String declared, Value argument) {
    List<Node> found = new ArrayList<>();
    for (Origin o : object.origins()) {
      found.addAll(settled(() -> calls.entries(o, declared, argument)));
    }
    for (Node n : found) settle(n);
    return found;
  }

  /** The same code called with another last argument, evaluated with all it reaches. */
  public Node withLastArgument(Node node, Value argument) {
    List<Value> arguments = new ArrayList<>(node.arguments());
    arguments.set(arguments.size() - 1, argument);
    Node other = node(node.body(), arguments, node.closure(), false).orElse(node);
    settle(other);
    return other;
  }

  /** The value with parameters replaced by what their call sites pass. */
  public Value resolved(Value value, Node reader) {
    return settled(() -> fields.resolved(value, reader));
  }

  /**
   * What a field can hold, texts included, which the fixpoint itself does not follow.
   *
   * @param base the object, or null for a static field
   */
  public Value held(Value base, FieldRef field, Node reader) {
    return settled(() -> fields.held(base, field, reader));
  }

  /** The method judged alone, for the values it writes, passes on and returns. */
  Optional<Node> writer(MethodRef method) {
    return aloneUnsettled(method, true);
  }

  private Optional<Node> aloneUnsettled(MethodRef method, boolean shallow) {
    MethodShape shape = declaration(method).orElse(null);
    if (shape == null) return Optional.empty();
    List<Value> arguments = new ArrayList<>();
    int index = 0;
    if (!shape.isStatic()) arguments.add(parameter(method, index++, method.owner()));
    for (String type : Descriptors.parameters(method.descriptor())) {
      arguments.add(parameter(method, index++, type));
    }
    Optional<Node> node = node(method, arguments, null, shallow);
    node.ifPresent(this::ensure);
    return node;
  }

  private static Value parameter(MethodRef method, int index, String type) {
    return Value.of(new Origin.Unknown(type, new Origin.Provenance.Parameter(method, index)));
  }

  Optional<MethodShape> declaration(MethodRef m) {
    return program.shape(m.owner()).flatMap(s -> s.method(m.name(), m.descriptor()));
  }

  /** The context, not necessarily evaluated yet; empty if there is no body. */
  Optional<Node> node(
      MethodRef method, List<Value> arguments, Origin.Closure closure, boolean shallow) {
    MethodBody body = program.body(method).orElse(null);
    return body == null ? Optional.empty() : node(body, arguments, closure, shallow);
  }

  Optional<Node> node(
      MethodBody body, List<Value> arguments, Origin.Closure closure, boolean shallow) {
    if (arguments.size() != body.parameters()) return Optional.empty();
    List<Value> trimmed = Value.trimmed(arguments, Limits.ARGUMENT_DEPTH);
    Node known = nodes.get(new Context(body.ref(), trimmed, closure, shallow));
    if (known != null) return Optional.of(known);
    int most = most(body.ref(), shallow);
    if (contexts.getOrDefault(new Context(body.ref(), List.of(), null, shallow), 0) >= most
        || all.size() >= Limits.CONTEXTS) {
      trimmed = general(body, trimmed);
      if (!shallow) cutOff(CutOff.KINDS_OF_CALLERS, body.ref());
      known = nodes.get(new Context(body.ref(), trimmed, closure, shallow));
      if (known != null) return Optional.of(known);
      if (all.size() >= 2 * Limits.CONTEXTS) return Optional.empty();
    }
    contexts.merge(new Context(body.ref(), List.of(), null, shallow), 1, Integer::sum);
    Node node = new Node(all.size(), body, trimmed, closure, shallow);
    nodes.put(new Context(body.ref(), trimmed, closure, shallow), node);
    all.add(node);
    if (!shallow) full.add(node);
    return Optional.of(node);
  }

  private int most(MethodRef method, boolean shallow) {
    if (shallow) return Limits.SHALLOW_CONTEXTS_PER_METHOD;
    return program.inModule(method.owner())
        ? Limits.CONTEXTS_PER_METHOD
        : Limits.CONTEXTS_PER_LIBRARY_METHOD;
  }

  private static List<Value> general(MethodBody body, List<Value> arguments) {
    List<String> types = Descriptors.parameters(body.ref().descriptor());
    int receiver = arguments.size() - types.size();
    List<Value> result = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String type = i < receiver ? body.ref().owner() : types.get(i - receiver);
      result.add(Value.unknown(type));
    }
    return result;
  }

  /** The callee's result so far; {@code reader} is evaluated again when it grows. */
  Value resultOf(Node callee, Node reader) {
    callee.dependents.add(reader);
    ensure(callee);
    return callee.result;
  }

  private void ensure(Node node) {
    if (node.evaluations > 0 || node.running) return;
    if (nesting >= Limits.NESTED_EVALUATIONS) enqueue(node);
    else evaluate(node);
  }

  private void evaluate(Node node) {
    nesting++;
    node.running = true;
    node.evaluations++;
    evaluations++;
    Value before = node.result;
    int events = digest(node);
    new BodyInterpreter(this, node).run();
    node.running = false;
    nesting--;
    if (node.shallow()) parameters.publish(node);
    if (!before.equals(node.result) || events != digest(node)) enqueueAll(node.dependents);
  }

  private static int digest(Node node) {
    int hash = node.closures.hashCode();
    for (CallEvent e : node.calls) hash = 31 * hash + e.arguments().hashCode();
    for (Node.Store s : node.stores) hash = 31 * hash + s.hashCode();
    return hash;
  }

  void enqueueAll(Set<Node> waiting) {
    for (Node n : waiting) enqueue(n);
  }

  private void enqueue(Node node) {
    if (node.queued) return;
    if (node.evaluations >= Limits.EVALUATIONS_PER_CONTEXT) {
      cutOff(CutOff.NOT_SETTLED, node.method());
      return;
    }
    node.queued = true;
    queue.add(node);
  }

  private void settle() {
    while (!queue.isEmpty()) {
      Node n = queue.poll();
      n.queued = false;
      evaluate(n);
    }
  }
}
