package dev.leash.analysis.cancel;

import dev.leash.callgraph.ApiRows;
import dev.leash.callgraph.Descriptors;
import dev.leash.catalog.Row;
import dev.leash.catalog.Signature;
import dev.leash.flow.At;
import dev.leash.flow.Birth;
import dev.leash.flow.Flow;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects by which a thread body can be interrupted: its thread, future, or executor. */
final class Handles {
  private final Flow flow;
  private final Threads threads;
  private Map<Birth, Set<Birth>> byTask;
  private final Map<Birth, Set<At>> handedOff = new HashMap<>();

  /** Tasks, like a {@code FutureTask}, that the module's own threads run. */
  private final Set<Birth> runHere = new HashSet<>();

  private final Map<MethodRef, Set<Birth>> known = new HashMap<>();

  Handles(Flow flow, Threads threads) {
    this.flow = flow;
    this.threads = threads;
  }

  /** Threads, futures and executors that run the body. */
  Set<Birth> of(MethodRef root) {
    return known.computeIfAbsent(root, this::find);
  }

  private Set<Birth> find(MethodRef root) {
    if (byTask == null) collect();
    Set<Birth> found = given(root);
    for (MethodRef runner : runners(root)) found.addAll(given(runner));
    return found;
  }

  /**
   * Bodies of threads that run the body for others: the module's own pools and loops. The call must
   * stand in the class of the thread's body: what some direct executor runs is anybody's.
   */
  private Set<MethodRef> runners(MethodRef root) {
    Set<MethodRef> found = new LinkedHashSet<>();
    for (At at : flow.sites().callers(root)) {
      if (!(at.instruction() instanceof Instruction.Call c) || c.isStatic()) continue;
      String type = at.in().owner();
      for (MethodRef runner : threads.of(at.in()).roots()) {
        boolean own = runner.owner().equals(type) && !threads.isPlainEntry(runner);
        if (own && !runner.equals(root) && mayRun(at, root)) found.add(runner);
      }
    }
    return found;
  }

  private boolean mayRun(At at, MethodRef root) {
    return flow.births(at.in(), at.call().arguments().get(0)).births().stream()
        .anyMatch(b -> runs(b, root));
  }

  /** Threads, futures and executors that the body itself is given to. */
  private Set<Birth> given(MethodRef root) {
    // A thread that is its own task is interrupted from its own methods, too.
    Set<Birth> found = new LinkedHashSet<>(Set.of(new Birth.Self(root.owner())));
    byTask.forEach(
        (task, handles) -> {
          if (runs(task, root)) found.addAll(handles);
        });
    // What only its own caller runs is over before that caller can cancel it.
    found.removeIf(h -> runHere.contains(h) && !byTask.containsKey(h));
    return found;
  }

  /** Calls that give the body to another thread; empty if none is known. */
  Set<At> handOffs(MethodRef root) {
    if (byTask == null) collect();
    Set<At> found = new LinkedHashSet<>();
    handedOff.forEach(
        (task, calls) -> {
          if (runs(task, root)) found.addAll(calls);
        });
    return found;
  }

  private static boolean runsItself(Row.HandOff h) {
    return h.mode() == Row.Mode.INLINE && h.runs() == Row.RECEIVER;
  }

  private boolean runs(Birth given, MethodRef root) {
    Birth task = given.origin();
    if (task instanceof Birth.Closure c) return c.implementation().equals(root);
    if (task instanceof Birth.Allocation a) return threads.isBodyOf(root, a.type());
    return task instanceof Birth.Self s && threads.isBodyOf(root, s.type());
  }

  private void collect() {
    byTask = new HashMap<>();
    List<Signature> running = new ArrayList<>();
    for (Row.HandOff h : flow.apis().catalog().all(Row.HandOff.class)) {
      if (TaskBodies.elsewhere(h.mode()) || runsItself(h)) running.add(h.signature());
    }
    for (At at : flow.sites().calling(running)) {
      if (at.instruction() instanceof Instruction.Call c) handOff(at, c);
    }
  }

  private void handOff(At at, Instruction.Call c) {
    MethodRef api = c.target();
    ApiRows rows =
        flow.apis().of(api.owner(), api.name(), Descriptors.parameterPart(api.descriptor()));
    for (Row.HandOff h : rows.handOffs()) {
      if (runsItself(h)) runHere.addAll(flow.births(at.in(), c.arguments().get(0)).objects());
      if (!TaskBodies.elsewhere(h.mode())) continue;
      int index = c.isStatic() ? h.runs() - 1 : h.runs();
      if (index < 0 || index >= c.arguments().size()) continue;
      Set<Birth> handles = new LinkedHashSet<>();
      if (c.result() != Instruction.NONE) handles.add(new Birth.Result(at.in(), c.site(), api));
      if (!c.isStatic()) {
        handles.addAll(flow.births(at.in(), c.arguments().get(0)).objects());
      }
      if (h.handle() != null) {
        int other = c.arguments().get(c.isStatic() ? h.handle() - 1 : h.handle());
        handles.addAll(flow.births(at.in(), other).objects());
      }
      for (Birth task : flow.births(at.in(), c.arguments().get(index)).objects()) {
        byTask.computeIfAbsent(task, k -> new LinkedHashSet<>()).addAll(handles);
        handedOff.computeIfAbsent(task, k -> new LinkedHashSet<>()).add(at);
      }
    }
  }
}
