package dev.leash.analysis.tasks;

import dev.leash.analysis.tasks.State.Status;
import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Edge;
import dev.leash.callgraph.Node;
import dev.leash.catalog.Row;
import dev.leash.ir.Block;
import dev.leash.ir.Instruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows one task along the paths of a method, into what it calls and what it hands off. A path
 * may branch on the token, on flags that the task's enders set, and twice on the same thing;
 * exceptions leave calls that declare them.
 */
final class Walk {
  private static final int MOST_STATES = 48;

  private final Subject subject;
  private final Observed observed;
  private final Map<Key, Outcome> known = new HashMap<>();
  private final Set<Key> running = new HashSet<>();

  private record Key(Node node, Status entry) {}

  private record Point(State state, Trail trail) {}

  Walk(Subject subject, Observed observed) {
    this.subject = subject;
    this.observed = observed;
  }

  /** How the context leaves the task if it is entered with the task so far. */
  Outcome from(Node node, Status entry) {
    Key key = new Key(node, entry);
    Outcome before = known.get(key);
    if (before != null) return before;
    if (!running.add(key)) return Outcome.none();
    observed.visited.add(node);
    Outcome outcome = new Body(node).run(entry);
    running.remove(key);
    known.put(key, outcome);
    return outcome;
  }

  /** One method's paths. */
  private final class Body {
    private final Node node;
    private final Code code;
    private final Tests tests;
    private final Map<Integer, Map<State, Trail>> entry = new HashMap<>();
    private final Deque<Map.Entry<Integer, Point>> queue = new ArrayDeque<>();
    private final Map<Outcome.Exit, Trail> exits = new LinkedHashMap<>();

    Body(Node node) {
      this.node = node;
      this.code = subject.code(node);
      this.tests = new Tests(subject, code);
    }

    Outcome run(Status first) {
      flow(0, new Point(State.of(first), null));
      while (!queue.isEmpty()) {
        Map.Entry<Integer, Point> next = queue.poll();
        block(node.body().blocks().get(next.getKey()), next.getValue());
      }
      return new Outcome(exits);
    }

    private void flow(int target, Point p) {
      if (!node.reaches(target)) return;
      Map<State, Trail> states = entry.computeIfAbsent(target, b -> new LinkedHashMap<>());
      State state = states.size() < MOST_STATES ? p.state : p.state.forgettingAll();
      if (states.containsKey(state)) return;
      states.put(state, p.trail);
      queue.add(Map.entry(target, new Point(state, p.trail)));
    }

    private void block(Block b, Point start) {
      List<Point> points = List.of(start);
      for (Instruction i : b.instructions()) {
        if (points.isEmpty()) return;
        if (i instanceof Instruction.Call) {
          points = call(b, i, points);
        } else if (i instanceof Instruction.StoreField s) {
          points = points.stream().map(p -> stored(s, p)).toList();
        } else if (i instanceof Instruction.StoreElement && subject.forgets(node, i)) {
          points = points.stream().map(Body::over).toList();
        } else if (i instanceof Instruction.Terminator t) {
          for (Point p : points) terminate(b, t, p);
        }
        int written = i.result();
        if (written != Instruction.NONE && written < node.body().variables()) {
          String prefix = Tests.variable(written);
          points =
              points.stream().map(p -> new Point(p.state.forgetting(prefix), p.trail)).toList();
        }
      }
    }

    private static Point over(Point p) {
      boolean ended = p.state.status() == Status.ENDED;
      return ended ? new Point(p.state.with(Status.OVER), p.trail) : p;
    }

    private Point stored(Instruction.StoreField s, Point p) {
      State state = p.state.forgetting(Tests.field(s.field()));
      Node.Store store = code.store(s);
      boolean forgets =
          state.status() == Status.ENDED && store != null && subject.isInvalid(store.value());
      return new Point(forgets ? state.with(Status.OVER) : state, p.trail);
    }

    /** One turn is remembered, the last. */
    private Trail turned(Trail trail, int line) {
      Trail before = trail != null && trail.kind() == Trail.Kind.TURN ? trail.before() : trail;
      return Trail.then(before, Trail.Kind.TURN, node, line);
    }

    private void terminate(Block b, Instruction.Terminator t, Point p) {
      if (t instanceof Instruction.Return r) {
        Status status = subject.declines(node, r, code) ? Status.OVER : p.state.status();
        Outcome.Exit exit = new Outcome.Exit(status, p.state.excused(), "");
        exits.putIfAbsent(exit, Trail.then(p.trail, Trail.Kind.EXIT, node, r.place().line()));
      } else if (t instanceof Instruction.Throw thrown) {
        String type = code.thrown(thrown.exception());
        Trail trail =
            type == null
                ? p.trail
                : Trail.then(p.trail, Trail.Kind.FAILURE, node, thrown.place().line());
        raise(b, type, new Point(p.state, trail));
      } else if (t instanceof Instruction.Branch branch) {
        tests.decide(
            branch,
            b.index(),
            p.state,
            (to, state) -> flow(to, new Point(state, turned(p.trail, branch.place().line()))));
      } else {
        for (int target : new HashSet<>(t.targets())) {
          flow(target, new Point(tests.arriving(p.state, b.index(), target), p.trail));
        }
      }
    }

    private void raise(Block b, String type, Point p) {
      Exceptions.Landing landing = subject.exceptions().landing(b, type);
      for (int handler : landing.handlers()) flow(handler, p);
      if (!landing.escapes()) return;
      String name = type == null ? "?" : type;
      exits.putIfAbsent(new Outcome.Exit(p.state.status(), p.state.excused(), name), p.trail);
    }

    private List<Point> call(Block b, Instruction i, List<Point> before) {
      CallEvent e = code.call(i);
      if (e == null) return List.of();
      Map<State, Trail> after = new LinkedHashMap<>();
      for (Point p : before) {
        for (Point q : called(b, e, p)) after.putIfAbsent(q.state, q.trail);
      }
      if (e.result().isNone()) return List.of();
      List<Point> result = new ArrayList<>();
      after.forEach((state, trail) -> result.add(new Point(state, trail)));
      return result;
    }

    private List<Point> called(Block b, CallEvent e, Point p) {
      int line = e.call().place().line();
      if (subject.begins(node, e)) {
        Status now = p.state.status() == Status.EARLY ? Status.HANDED : Status.OPEN;
        return List.of(
            new Point(p.state.with(now), Trail.then(p.trail, Trail.Kind.BEGIN, node, line)));
      }
      Row.TaskEnd end = subject.pair().end(e);
      if (end != null) return List.of(ended(e, end, p));
      if (subject.registers(e)) return List.of(p);
      Point here =
          subject.forgets(e) && p.state.status() == Status.ENDED
              ? new Point(p.state.with(Status.OVER), p.trail)
              : p;
      List<Edge> inline = new ArrayList<>();
      List<Edge> handedOff = new ArrayList<>();
      for (Edge edge : e.edges()) {
        if (!subject.relevant(edge.callee())) continue;
        (edge.inline() ? inline : handedOff).add(edge);
      }
      if (!handedOff.isEmpty() && !subject.onlyPrepares(e)) here = handedOff(e, handedOff, here);
      if (inline.isEmpty()) {
        boolean open = p.state.status() != Status.ENDED && p.state.status() != Status.OVER;
        for (String type : subject.exceptions().of(b, e, open)) {
          raise(b, type, new Point(p.state, Trail.then(p.trail, Trail.Kind.FAILURE, node, line)));
        }
        if (subject.mayHideEnd(e) && here.state.status() == Status.OPEN) {
          here = new Point(here.state.with(Status.UNSURE), here.trail);
        }
        return List.of(here);
      }
      return entered(b, inline, here);
    }

    private List<Point> entered(Block b, List<Edge> inline, Point p) {
      List<Point> result = new ArrayList<>();
      for (Edge edge : inline) {
        Outcome outcome = from(edge.callee(), p.state.status());
        for (Map.Entry<Outcome.Exit, Trail> exit : outcome.exits().entrySet()) {
          State state = p.state.with(exit.getKey().status());
          if (exit.getKey().excused()) state = state.excuse();
          boolean left = exit.getKey().leaks() && p.state.status() == Status.OPEN;
          Trail trail = joined(p.trail, exit.getValue(), left);
          if (exit.getKey().normal()) {
            result.add(new Point(state, trail));
          } else {
            String type = exit.getKey().exception();
            raise(b, type.equals("?") ? null : type, new Point(state, trail));
          }
        }
      }
      return result;
    }

    /**
     * The callee's trail continues the caller's.
     *
     * @param exits whether to keep where methods were left
     */
    private Trail joined(Trail before, Trail inside, boolean exits) {
      if (inside == null) return before;
      Trail rest = joined(before, inside.before(), exits);
      if (inside.kind() == Trail.Kind.EXIT && !exits) return rest;
      return new Trail(rest, inside.kind(), inside.node(), inside.line());
    }

    private Point ended(CallEvent e, Row.TaskEnd end, Point p) {
      Token.Match match = subject.match(node, e.operand(end.token()));
      int line = e.call().place().line();
      if (match == Token.Match.NO) {
        observed.otherEnds.add(new Trail(null, Trail.Kind.END, node, line));
        return p;
      }
      Trail trail = Trail.then(p.trail, Trail.Kind.END, node, line);
      if (match == Token.Match.UNKNOWN) return new Point(p.state.with(Status.UNSURE), trail);
      Trail before = p.trail == null ? null : p.trail.last(Trail.Kind.END);
      boolean sameCall = before != null && before.node() == node && before.line() == line;
      if (p.state.status() == Status.ENDED && !sameCall && subject.pair().endsOnce())
        observed.doubles.add(trail);
      if (p.state.status() == Status.IDLE && subject.begin().lasts()) {
        return new Point(p.state.with(Status.EARLIER), p.trail);
      }
      if (p.state.status().before() || p.state.status() == Status.OVER) return p;
      boolean taken = subject.taken(code, e, end) || subject.forgetsBefore(node, e);
      boolean tested = p.state.excused() || p.state.assumed().containsKey(Tests.TOKEN);
      (tested || taken ? observed.testedEnds : observed.plainEnds).add(trail);
      return new Point(p.state.with(taken ? Status.OVER : Status.ENDED), trail);
    }

    private boolean ends(Node callee) {
      return subject.relevant(callee)
          && from(callee, Status.OPEN).any(x -> x.settled() || x.excused());
    }

    private Point handedOff(CallEvent e, List<Edge> edges, Point p) {
      boolean any = false;
      boolean unsure = false;
      Trail leak = null;
      for (Edge edge : edges) {
        Outcome outcome = from(edge.callee(), Status.OPEN);
        boolean ends = outcome.any(x -> x.settled() || x.excused());
        any |= ends;
        unsure |= outcome.any(x -> x.status() == Status.UNSURE);
        if (ends && leak == null) leak = outcome.leak();
      }
      if (!any && !unsure) return p;
      Status now =
          switch (p.state.status()) {
            case IDLE, EARLIER -> Status.EARLY;
            case OPEN -> any ? Status.HANDED : Status.UNSURE;
            default -> p.state.status();
          };
      int line = e.call().place().line();
      Trail trail = Trail.then(p.trail, Trail.Kind.HAND_OFF, node, line);
      if (leak != null) observed.leaks.add(joined(trail, leak, true));
      Node passedBy = any && !unsure ? Alternatives.passedBy(e, x -> ends(x)) : null;
      if (leak == null && passedBy != null) {
        observed.leaks.add(Trail.then(trail, Trail.Kind.EXIT, passedBy, Code.firstLine(passedBy)));
      }
      return new Point(p.state.with(now), trail);
    }
  }
}
