package dev.leash.source.meaning;

import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Inference;
import dev.leash.source.types.Inferred;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Substitution;
import dev.leash.source.types.Type;
import dev.leash.source.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;

/** Chooses the method that a call means (JLS 15.12.2). */
final class Overloads {
  /** The three phases. */
  enum Phase {
    STRICT,
    LOOSE,
    VARARGS
  }

  /**
   * A method that may be meant.
   *
   * @param site the type that it is a member of
   * @param extra type parameters to infer besides its own: the class's, for a diamond
   * @param result what it gives
   */
  record Candidate(MethodInfo method, Type site, List<TypeVariable> extra, Type result) {
    static Candidate of(MethodInfo method, Type site) {
      return new Candidate(method, site, List.of(), method.result());
    }
  }

  /**
   * The method that is meant, or the best guess if several are left.
   *
   * @param formals types that the arguments are given to, one per argument
   * @param result with inference variables
   */
  record Choice(
      Candidate candidate, Phase phase, List<Inferred> variables, List<Type> formals, Type result) {
    MethodInfo method() {
      return candidate.method();
    }
  }

  private final Attribution a;

  Overloads(Attribution attribution) {
    a = attribution;
  }

  /**
   * The choice, its bounds told to the arguments' inference variables; null if no method takes the
   * arguments or it is not clear which.
   */
  Choice choose(List<Candidate> candidates, List<Arg> args, List<Type> explicit) {
    List<Inferred> open = Arg.variables(args);
    for (Phase phase : Phase.values()) {
      List<Candidate> applicable = new ArrayList<>();
      for (Candidate c : candidates) {
        List<List<Type>> saved = Inference.snapshot(open);
        if (apply(c, args, phase, explicit) != null) applicable.add(c);
        Inference.restore(open, saved);
      }
      if (applicable.isEmpty()) continue;
      Candidate best = applicable.size() == 1 ? applicable.get(0) : best(applicable, args, phase);
      return best == null ? null : apply(best, args, phase, explicit);
    }
    return null;
  }

  /** The candidate with these arguments, or null if it does not take them in this phase. */
  private Choice apply(Candidate c, List<Arg> args, Phase phase, List<Type> explicit) {
    MethodInfo m = c.method();
    boolean fits =
        phase == Phase.VARARGS
            ? m.isVarargs() && args.size() >= m.arity() - 1
            : m.arity() == args.size();
    if (!fits) return null;
    List<Inferred> variables = new ArrayList<>();
    Substitution own = own(c, explicit, variables);
    List<Type> parameters = own.applyAll(parameters(c));
    List<Type> formals = new ArrayList<>(args.size());
    for (int i = 0; i < args.size(); i++) {
      Type formal = parameters.get(Math.min(i, parameters.size() - 1));
      boolean spread = phase == Phase.VARARGS && i >= parameters.size() - 1;
      if (spread && formal instanceof ArrayType t) formal = t.element();
      formals.add(formal);
    }
    for (int i = 0; i < args.size(); i++) {
      if (!accepts(formals.get(i), args.get(i), phase)) return null;
    }
    return new Choice(c, phase, variables, formals, own.apply(result(c)));
  }

  private Substitution own(Candidate c, List<Type> explicit, List<Inferred> variables) {
    List<TypeVariable> type = new ArrayList<>(c.extra());
    type.addAll(c.method().variables());
    if (explicit.size() == c.method().variables().size() && !explicit.isEmpty()) {
      return Substitution.of(c.method().variables(), explicit);
    }
    if (isErased(c)) return new Substitution();
    Substitution fresh = Inference.fresh(type, variables);
    if (c.extra().isEmpty()) {
      // A bound may be one of the class's parameters, which the site has given an argument.
      Substitution ofSite = Signatures.memberTypes(a.relations(), c.method(), c.site());
      variables.forEach(v -> v.narrow(ofSite));
    }
    return fresh;
  }

  /** Whether the method is a member of a raw type. */
  private boolean isErased(Candidate c) {
    if (c.method().isStatic() || !c.extra().isEmpty()) return false;
    ClassType above = a.relations().asSuper(c.site(), c.method().owner());
    return above != null && above.isRaw();
  }

  private List<Type> parameters(Candidate c) {
    if (isErased(c)) return c.method().parameters().stream().map(Erasure::of).toList();
    return Signatures.memberTypes(a.relations(), c.method(), c.site())
        .applyAll(c.method().parameters());
  }

  private Type result(Candidate c) {
    if (isErased(c)) return Erasure.of(c.result());
    if (!c.extra().isEmpty()) return c.result();
    return Signatures.memberTypes(a.relations(), c.method(), c.site()).apply(c.result());
  }

  private boolean accepts(Type formal, Arg arg, Phase phase) {
    if (arg instanceof Arg.Typed t) return accepts(formal, t.type(), phase);
    if (arg instanceof Arg.Choice c) {
      return accepts(formal, c.left(), phase) && accepts(formal, c.right(), phase);
    }
    return a.functions().mayBe((Arg.Deferred) arg, formal);
  }

  private boolean accepts(Type formal, Type unsettled, Phase phase) {
    Type type = Relations.settled(unsettled);
    if (type.isUnknown()) return true;
    if (type == dev.leash.source.types.Primitive.VOID) return false;
    if (type instanceof Inferred && formal.isPrimitive()) {
      return phase != Phase.STRICT && a.relations().isSubtype(type, a.relations().boxed(formal));
    }
    if (phase == Phase.STRICT) {
      return type.isPrimitive() == Relations.settled(formal).isPrimitive()
          && a.relations().isSubtypeUnchecked(type, formal);
    }
    if (type.isPrimitive() && Relations.settled(formal) instanceof Inferred) {
      return a.relations().isSubtype(a.relations().boxed(type), formal);
    }
    return a.relations().isConvertible(type, formal);
  }

  @SuppressWarnings("ReferenceEquality") // Itself, not one like it.
  private Candidate best(List<Candidate> applicable, List<Arg> args, Phase phase) {
    List<Candidate> maximal = new ArrayList<>();
    for (Candidate c : applicable) {
      boolean most = true;
      for (Candidate d : applicable) {
        most &= c == d || isMoreSpecific(c, d, args, phase);
      }
      if (most) maximal.add(c);
    }
    if (maximal.size() == 1) return maximal.get(0);
    if (maximal.isEmpty()) return null;
    // Override-equivalent: the one with a body, else the one furthest down.
    for (Candidate c : maximal) if (!c.method().isAbstract()) return c;
    Candidate best = maximal.get(0);
    for (Candidate c : maximal) {
      boolean below = a.relations().isSubclass(c.method().owner(), best.method().owner());
      boolean narrower = narrower(c, best);
      if ((below && c.method().owner() != best.method().owner()) || narrower) best = c;
    }
    return best;
  }

  private boolean narrower(Candidate c, Candidate d) {
    Type x = result(c);
    Type y = result(d);
    return !x.isPrimitive()
        && !y.isPrimitive()
        && a.relations().isSubtype(Erasure.of(x), Erasure.of(y))
        && !a.relations().isSubtype(Erasure.of(y), Erasure.of(x));
  }

  private boolean isMoreSpecific(Candidate c, Candidate d, List<Arg> args, Phase phase) {
    List<Type> of = parameters(c);
    List<Inferred> variables = new ArrayList<>();
    List<TypeVariable> inferred = new ArrayList<>(d.extra());
    inferred.addAll(d.method().variables());
    List<Type> than = Inference.fresh(inferred, variables).applyAll(parameters(d));
    int count = args.size();
    if (phase == Phase.VARARGS) count = Math.max(count, Math.max(of.size(), than.size()));
    for (int i = 0; i < count; i++) {
      Type x = at(of, i, phase);
      Type y = at(than, i, phase);
      Arg arg = i < args.size() ? args.get(i) : null;
      if (!isMoreSpecific(x, y, arg)) return false;
    }
    return true;
  }

  private static Type at(List<Type> parameters, int i, Phase phase) {
    int last = parameters.size() - 1;
    Type type = parameters.get(Math.min(i, last));
    return phase == Phase.VARARGS && i >= last && type instanceof ArrayType t ? t.element() : type;
  }

  private boolean isMoreSpecific(Type x, Type y, Arg arg) {
    if (arg instanceof Arg.Deferred d) {
      if (a.relations().isSubtype(x, y)) return true;
      return a.functions().isMoreSpecific(d, x, y);
    }
    if (arg instanceof Arg.Typed t && t.type().isUnknown()) {
      // What is not known of the argument cannot choose between unrelated types.
      return Erasure.descriptor(x).equals(Erasure.descriptor(y));
    }
    if (x.isPrimitive() != y.isPrimitive()) {
      // By an argument's own kind: possible only where both took it in a loose phase.
      if (!(arg instanceof Arg.Typed t)) return false;
      return Relations.settled(t.type()).isPrimitive() == x.isPrimitive();
    }
    return a.relations().isSubtypeUnchecked(x, y);
  }

  /** Candidates of that name among the class's members that the code here may use. */
  List<Candidate> members(ClassInfo info, Type site, String name) {
    List<Candidate> found = new ArrayList<>();
    for (MethodInfo m : Members.methods(a.project(), info, name)) {
      if (Members.isAccessible(a.project(), a.clazz(), m.owner(), m.access())) {
        found.add(Candidate.of(m, site));
      }
    }
    return found;
  }
}
