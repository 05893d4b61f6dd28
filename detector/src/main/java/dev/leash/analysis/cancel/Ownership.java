package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.flow.At;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.flow.Sites;
import dev.leash.ir.Access;
import dev.leash.ir.ClassShape;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether code other than the blocked thread can hold an object of a type, and so call its methods.
 */
final class Ownership {
  private final Flow flow;
  private final Map<String, Boolean> holdable = new HashMap<>();

  Ownership(Flow flow) {
    this.flow = flow;
  }

  /**
   * A type that code outside can make, or whose objects the module keeps somewhere: in a field, a
   * collection, or a caller's hands.
   */
  boolean holdable(String type) {
    return holdable.computeIfAbsent(type, this::find);
  }

  /** Whether code outside can make such an object, or extend the class. */
  boolean constructible(String type) {
    ClassShape shape = flow.program().shape(type).orElse(null);
    if (shape == null) return true;
    return Access.is(shape.access(), Access.PUBLIC)
        && !isAnonymous(type)
        && shape.methods().stream()
            .anyMatch(
                m ->
                    m.ref().isConstructor()
                        && Access.is(m.access(), Access.PUBLIC | Access.PROTECTED));
  }

  private boolean find(String type) {
    if (constructible(type)) return true;
    for (BodyIndex own : flow.sites().of(type).values()) {
      if (own.body().ref().isConstructor() && escapes(own, new HashSet<>(Set.of(0)))) return true;
    }
    for (At at : flow.sites().constructing(Set.of(type))) {
      if (!(at.instruction() instanceof Instruction.Call c)) continue;
      BodyIndex body = flow.sites().of(at.in()).orElse(null);
      if (body == null) continue;
      Set<Integer> object = new HashSet<>(Set.of(c.arguments().get(0)));
      Instruction.New made = body.made(c);
      if (made != null) object.add(made.result());
      if (escapes(body, object)) return true;
    }
    return false;
  }

  private static boolean isAnonymous(String type) {
    int dollar = type.lastIndexOf('$');
    return dollar > 0 && dollar + 1 < type.length() && Character.isDigit(type.charAt(dollar + 1));
  }

  /** Whether one of the registers is kept: stored, returned, or put into a collection. */
  private boolean escapes(BodyIndex body, Set<Integer> registers) {
    spread(body, registers);
    for (At at : body.stores()) {
      Instruction.StoreField s = (Instruction.StoreField) at.instruction();
      if (registers.contains(s.source()) && !registers.contains(s.base())) return true;
    }
    for (At at : body.elementStores()) {
      if (registers.contains(((Instruction.StoreElement) at.instruction()).source())) return true;
    }
    for (int r : body.returned()) if (registers.contains(r)) return true;
    for (At at : body.calls()) if (keeps(at, registers)) return true;
    return false;
  }

  private boolean keeps(At at, Set<Integer> registers) {
    Instruction.Call c = at.call();
    MethodRef t = Sites.target(at);
    var rows = flow.apis().of(t.owner(), t.name(), Descriptors.parameterPart(t.descriptor()));
    int first = c.isStatic() ? 0 : 1;
    List<Integer> arguments = c.arguments();
    for (int i = first; i < arguments.size(); i++) {
      if (!registers.contains(arguments.get(i))) continue;
      boolean element = !rows.elementsIn().isEmpty();
      boolean given = flow.program().inModule(t.owner());
      if (element || given) return true;
    }
    return false;
  }

  private static void spread(BodyIndex body, Set<Integer> registers) {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (At at : body.copies()) {
        Instruction i = at.instruction();
        int source = i instanceof Instruction.Copy c ? c.source() : ((Instruction.Cast) i).source();
        if (registers.contains(source)) grown |= registers.add(i.result());
      }
    }
  }
}
