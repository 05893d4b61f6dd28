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
import java.util.LinkedHashSet;
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
   * What the register can hold if its method was come to by these calls; parameters are followed to
   * them, and from the outermost one on to all calls.
   *
   * @param down calls that lead to the method, outermost first
   */
  public Origins births(List<At> down, MethodRef in, int register) {
    Origins own = new Search(shallow, in, null).from(new Spot.Register(in, register));
    if (own.parameters().isEmpty()) return own;
    Set<Birth> births = new LinkedHashSet<>(own.births());
    Set<FieldRef> fields = new LinkedHashSet<>(own.fields());
    int outer = down.size() - 1;
    for (int p : own.parameters()) {
      Origins given = births(in, p);
      if (outer >= 0 && p < down.get(outer).call().arguments().size()) {
        At caller = down.get(outer);
        given = births(down.subList(0, outer), caller.in(), caller.call().arguments().get(p));
      }
      births.addAll(given.births());
      fields.addAll(given.fields());
    }
    return new Origins(births, Set.of(), fields);
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
   * @param pending a call that has not returned: what it gives is not there yet
   */
  public Origins connection(MethodRef in, int register, Predicate<At> allowed, At pending) {
    Spot result = new Spot.Register(pending.in(), pending.instruction().result());
    return new Search(deep, in, allowed, result).from(new Spot.Register(in, register));
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
