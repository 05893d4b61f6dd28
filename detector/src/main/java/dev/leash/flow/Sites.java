package dev.leash.flow;

import dev.leash.callgraph.Hierarchy;
import dev.leash.catalog.Signature;
import dev.leash.ir.Access;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The module's call sites and bodies, found through the constant pools. Caches; not thread-safe.
 */
public final class Sites {
  private static final String CONSTRUCTOR = "<init>";

  private final Program program;
  private final Hierarchy hierarchy;
  private final Map<String, Map<MethodRef, BodyIndex>> classes = new HashMap<>();
  private final Map<String, List<At>> byName = new HashMap<>();
  private final Map<MethodRef, List<At>> callers = new HashMap<>();

  public Sites(Program program, Hierarchy hierarchy) {
    this.program = program;
    this.hierarchy = hierarchy;
  }

  /** The bodies of one of the module's classes, in declaration order. */
  public Map<MethodRef, BodyIndex> of(String type) {
    Map<MethodRef, BodyIndex> known = classes.get(type);
    if (known == null) {
      known = new LinkedHashMap<>();
      for (MethodBody body : program.bodies(type)) known.put(body.ref(), new BodyIndex(body));
      classes.put(type, known);
    }
    return known;
  }

  /** The body of a method of the module. */
  public Optional<BodyIndex> of(MethodRef method) {
    if (!program.inModule(method.owner())) return Optional.empty();
    return Optional.ofNullable(of(method.owner()).get(method));
  }

  /** Calls and references to methods of that name, whatever the class, in order of the classes. */
  public List<At> named(String name) {
    List<At> known = byName.get(name);
    if (known == null) {
      known = new ArrayList<>();
      collect(program.mentioning(null, name, null), t -> t.name().equals(name), known);
      byName.put(name, known);
    }
    return known;
  }

  /**
   * All calls of these methods, and calls of others that are named like them; in order of the
   * names, then of the classes that the calls are in.
   */
  public List<At> calling(Collection<Signature> methods) {
    Map<String, Set<String>> ownersByName = new TreeMap<>();
    for (Signature s : methods) {
      ownersByName.computeIfAbsent(s.name(), k -> new TreeSet<>()).add(s.owner());
    }
    List<At> found = new ArrayList<>();
    ownersByName.forEach(
        (name, owners) -> {
          if (name.equals(CONSTRUCTOR)) found.addAll(constructing(owners));
          else if (owners.stream().allMatch(this::isCalledByItsOwnName))
            found.addAll(named(name, owners));
          else found.addAll(named(name));
        });
    return found;
  }

  /** Whether whoever calls a method of the class must name the class: it has no subtype. */
  private boolean isCalledByItsOwnName(String type) {
    boolean mayHaveUnseen =
        program.shape(type).filter(s -> !Access.is(s.access(), Access.FINAL)).isPresent();
    return !mayHaveUnseen && program.directSubtypes(type).isEmpty();
  }

  private List<At> named(String name, Set<String> owners) {
    Set<String> types = new TreeSet<>();
    for (String owner : owners) types.addAll(program.mentioningText(owner));
    types.retainAll(program.mentioning(null, name, null));
    List<At> found = new ArrayList<>();
    collect(types, t -> t.name().equals(name), found);
    return found;
  }

  /**
   * Calls of these classes' constructors and references to them, in order of the classes that they
   * are in. Every class has a constructor's name in its constant pool, but only who calls one names
   * its class there.
   */
  public List<At> constructing(Set<String> classNames) {
    Set<String> types = new TreeSet<>();
    for (String name : classNames) types.addAll(program.mentioningText(name));
    List<At> found = new ArrayList<>();
    collect(types, t -> t.isConstructor() && classNames.contains(t.owner()), found);
    return found;
  }

  private void collect(Collection<String> types, Predicate<MethodRef> wanted, List<At> found) {
    for (String type : types) {
      for (BodyIndex body : of(type).values()) {
        for (At at : body.calls()) if (wanted.test(target(at))) found.add(at);
        for (At at : body.lambdas()) if (wanted.test(target(at))) found.add(at);
      }
    }
  }

  /** Calls of the method, also through related types, and functional objects made of it. */
  public List<At> callers(MethodRef method) {
    List<At> known = callers.get(method);
    if (known == null) {
      known = new ArrayList<>();
      List<At> all =
          method.isConstructor() ? constructing(Set.of(method.owner())) : named(method.name());
      for (At at : all) if (means(target(at), method)) known.add(at);
      callers.put(method, known);
    }
    return known;
  }

  /** What a call or functional object runs. */
  public static MethodRef target(At at) {
    return at.instruction() instanceof Instruction.Lambda l
        ? l.implementation()
        : at.call().target();
  }

  private boolean means(MethodRef target, MethodRef method) {
    if (!target.descriptor().equals(method.descriptor())) return false;
    if (target.owner().equals(method.owner())) return true;
    return !method.isConstructor()
        && (hierarchy.isSubtype(target.owner(), method.owner())
            || hierarchy.isSubtype(method.owner(), target.owner()));
  }
}
