package dev.leash.flow;

import dev.leash.callgraph.Apis;
import dev.leash.callgraph.Hierarchy;
import dev.leash.callgraph.Uses;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Answers where values of the module come from. Caches; not thread-safe. */
public final class Flow {
  private final Program program;
  private final Hierarchy hierarchy;
  private final Apis apis;
  private final Uses uses;
  private final Sites sites;
  private final Factories factories = new Factories(this);
  private final Returns returns = new Returns(this);
  private final Puts puts = new Puts(this);
  private final Graph shallow = new Graph(this, false);
  private final Graph deep = new Graph(this, true);
  private final Map<FieldRef, List<At>> writes = new HashMap<>();
  private final Map<Spot, Origins> connections = new HashMap<>();

  public Flow(Program program, Hierarchy hierarchy, Apis apis, Uses uses) {
    this.program = program;
    this.hierarchy = hierarchy;
    this.apis = apis;
    this.uses = uses;
    this.sites = new Sites(program, hierarchy);
  }

  public Sites sites() {
    return sites;
  }

  public Apis apis() {
    return apis;
  }

  public Hierarchy hierarchy() {
    return hierarchy;
  }

  public Program program() {
    return program;
  }

  Puts puts() {
    return puts;
  }

  Factories factories() {
    return factories;
  }

  Returns returns() {
    return returns;
  }

  Graph deep() {
    return deep;
  }

  /** What the object in the register can be; parameters are followed to all calls of the method. */
  public Origins births(MethodRef in, int register) {
    return shallow.closure(new Spot.Register(in, register));
  }

  /**
   * What the register can hold if its method was come to by these calls; parameters of the
   * outermost method are not followed but named.
   *
   * @param down calls that lead to the method, outermost first
   */
  public Origins along(List<At> down, MethodRef in, int register) {
    Origins own = new Search(shallow, in, null).from(new Spot.Register(in, register));
    if (own.parameters().isEmpty() || down.isEmpty()) return own;
    At caller = down.get(down.size() - 1);
    List<Integer> arguments = caller.call().arguments();
    Origins all = new Origins(own.births(), Set.of(), own.fields());
    for (int p : own.parameters()) {
      all =
          all.and(
              p < arguments.size()
                  ? along(down.subList(0, down.size() - 1), caller.in(), arguments.get(p))
                  : births(in, p));
    }
    return all;
  }

  /** The same with the outermost method's parameters followed to all calls of it. */
  public Origins births(List<At> down, MethodRef in, int register) {
    Origins known = along(down, in, register);
    MethodRef outermost = down.isEmpty() ? in : down.get(0).in();
    Origins all = new Origins(known.births(), Set.of(), known.fields());
    for (int p : known.parameters()) all = all.and(births(outermost, p));
    return all;
  }

  /**
   * What the object in the register is made of: the object, all that it wraps, and the connection
   * that a stream belongs to, but not the listener that a connection was accepted from. Parameters
   * of the method itself are not followed but named.
   */
  public Origins connection(MethodRef in, int register) {
    Spot start = new Spot.Register(in, register);
    return connections.computeIfAbsent(start, s -> new Search(deep, in, null).from(s));
  }

  /** The same with parameters followed to all calls of the method. */
  public Origins wholeConnection(MethodRef in, int register) {
    return deep.closure(new Spot.Register(in, register));
  }

  /** The same, going only through writes that are allowed. */
  public Origins wholeConnection(MethodRef in, int register, Predicate<At> allowed) {
    return new Search(deep, null, allowed).from(new Spot.Register(in, register));
  }

  /**
   * The same, going only through writes that are allowed.
   *
   * @param allowed asked for writes of fields and elements, and for calls that pass the object on
   * @param pending calls that a thread is in, outermost first: what they give is not there yet, nor
   *     is what the methods that they stand in are to return
   */
  public Origins connection(MethodRef in, int register, Predicate<At> allowed, List<At> pending) {
    return connection(in, register, allowed, pending, Dispatches.ANY);
  }

  /**
   * The same, only to methods that the object can have come to.
   *
   * @param dispatches where it went
   */
  public Origins connection(
      MethodRef in, int register, Predicate<At> allowed, List<At> pending, Dispatches dispatches) {
    Search search = new Search(deep, in, allowed, Pending.in(pending), dispatches);
    return search.from(new Spot.Register(in, register));
  }

  /**
   * The calls by which one of the objects must have been passed on to come into the register, with
   * the registers that it is passed in.
   */
  public Map<At, Integer> handovers(MethodRef in, int register, Set<Birth> objects) {
    return new Handovers(deep, objects).before(new Spot.Register(in, register));
  }

  /** The overriding methods that what the register holds must have been passed to. */
  public Dispatches dispatches(MethodRef in, int register) {
    return Dispatches.behind(new Spot.Register(in, register), deep);
  }

  /** The writes of a (resolved) field in the module. */
  public List<At> writes(FieldRef field) {
    List<At> known = writes.get(field);
    if (known == null) {
      known = new ArrayList<>();
      for (MethodRef m : uses.writers(field)) {
        for (At at : sites.of(m).map(BodyIndex::stores).orElse(List.of())) {
          Instruction.StoreField s = (Instruction.StoreField) at.instruction();
          if (hierarchy.resolveField(s.field()).equals(field)) known.add(at);
        }
      }
      writes.put(field, known);
    }
    return known;
  }

  /** Bodies of the module that read or write the (resolved) field. */
  public Map<MethodRef, BodyIndex> accessors(FieldRef field) {
    Map<MethodRef, BodyIndex> found = new LinkedHashMap<>();
    for (MethodRef m : uses.accessors(field)) sites.of(m).ifPresent(b -> found.put(m, b));
    return found;
  }

  /** The call that a functional object is passed to, or null if it is kept otherwise. */
  public At consumer(At lambda) {
    BodyIndex body = sites.of(lambda.in()).orElse(null);
    if (body == null) return null;
    int register = lambda.instruction().result();
    for (At copy : body.copies()) {
      if (copy.instruction() instanceof Instruction.Copy c && c.source() == register) {
        register = c.result();
      }
    }
    for (At call : body.calls()) {
      List<Integer> arguments = call.call().arguments();
      boolean takes =
          arguments.contains(register) || arguments.contains(lambda.instruction().result());
      if (takes) return call;
    }
    return null;
  }
}
