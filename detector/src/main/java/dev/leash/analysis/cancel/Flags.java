package dev.leash.analysis.cancel;

import dev.leash.callgraph.Descriptors;
import dev.leash.flow.At;
import dev.leash.flow.BodyIndex;
import dev.leash.flow.Flow;
import dev.leash.ir.FieldRef;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stop flags: fields that a loop tests between two waits and that another thread writes. */
final class Flags {
  private static final int DEPTH = 3;

  private final Flow flow;
  private final OtherThreads others;

  Flags(Flow flow, OtherThreads others) {
    this.flow = flow;
    this.others = others;
  }

  /**
   * Where another thread sets a flag that the loops around the call test.
   *
   * @param outward the blocked call and the calls around it, innermost first
   */
  Optional<At> set(List<At> outward, Threads.Reach blocked) {
    for (At frame : outward) {
      BodyIndex body = flow.sites().of(frame.in()).orElse(null);
      if (body == null) continue;
      Rounds rounds = Rounds.normal(body, frame);
      if (!rounds.comesBack()) continue;
      Set<FieldRef> fields = new LinkedHashSet<>();
      for (int r : rounds.tested()) fields(body, r, DEPTH, fields);
      for (FieldRef f : fields) {
        Optional<At> write = write(f, blocked);
        if (write.isPresent()) return write;
      }
    }
    return Optional.empty();
  }

  private void fields(BodyIndex body, int register, int depth, Set<FieldRef> found) {
    if (depth == 0) return;
    for (At at : body.definitions(register)) {
      Instruction i = at.instruction();
      if (i instanceof Instruction.LoadField l) {
        FieldRef f = flow.hierarchy().resolveField(l.field());
        if (flow.program().inModule(f.owner())) found.add(f);
      } else if (i instanceof Instruction.Copy c) {
        fields(body, c.source(), depth, found);
      } else if (i instanceof Instruction.Compute c) {
        for (int o : c.operands()) fields(body, o, depth - 1, found);
      } else if (i instanceof Instruction.Call c) {
        call(body, c, depth, found);
      }
    }
  }

  /** A getter of the module, or a question to an object that a field holds. */
  private void call(BodyIndex body, Instruction.Call c, int depth, Set<FieldRef> found) {
    MethodRef t = c.target();
    if (!Descriptors.returned(t.descriptor()).equals("Z")) return;
    Optional<BodyIndex> getter =
        flow.hierarchy()
            .resolve(t.owner(), t.name(), t.descriptor())
            .map(MethodShape::ref)
            .flatMap(flow.sites()::of);
    if (getter.isPresent()) {
      for (int r : getter.get().returned()) fields(getter.get(), r, depth - 1, found);
    } else if (!c.isStatic() && c.arguments().size() == 1) {
      fields(body, c.arguments().get(0), depth - 1, found);
    }
  }

  private Optional<At> write(FieldRef field, Threads.Reach blocked) {
    String type = field.descriptor();
    if (type.equals("Z")) {
      return flow.writes(field).stream().filter(at -> counts(at, blocked)).findFirst();
    }
    for (BodyIndex body : flow.accessors(field).values()) {
      for (At at : body.calls()) {
        Instruction.Call c = at.call();
        boolean sets =
            !c.isStatic()
                && c.target().descriptor().startsWith("(Z")
                && c.target().owner().equals(Descriptors.type(type));
        if (sets && holds(body, c.arguments().get(0), field) && counts(at, blocked))
          return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private boolean holds(BodyIndex body, int register, FieldRef field) {
    Set<FieldRef> found = new LinkedHashSet<>();
    fields(body, register, DEPTH, found);
    return found.contains(field);
  }

  private boolean counts(At at, Threads.Reach blocked) {
    return !at.in().isConstructor()
        && !at.in().name().equals("<clinit>")
        && !blocked.passes(at.in())
        && others.run(at.in(), blocked);
  }
}
