package dev.leash.rules;

import dev.leash.analysis.Hop;
import dev.leash.analysis.tasks.Begin;
import dev.leash.analysis.tasks.LateWork;
import dev.leash.analysis.tasks.TaskProblem;
import dev.leash.analysis.tasks.TaskProblem.Stop;
import dev.leash.analysis.tasks.Tasks;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** The rules about tasks that are begun and have to be ended. */
final class BackgroundTasks {
  private final Context context;

  BackgroundTasks(Context context) {
    this.context = context;
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    Tasks tasks = new Tasks(context.analysis());
    for (TaskProblem p : tasks.problems()) findings.add(finding(p));
    for (LateWork w : tasks.lateWork()) findings.add(finding(w));
    return findings;
  }

  private Finding finding(LateWork w) {
    Rule rule = Rule.LEASH_BACKGROUND_TASK_BEGUN_LATE;
    List<Hop> hops = Paths.visible(w.hops());
    Hop handOff = hops.get(hops.size() - 1);
    List<Step> path = new ArrayList<>();
    for (int i = 0; i < hops.size(); i++) {
      Hop h = hops.get(i);
      boolean last = i == hops.size() - 1;
      String text = last ? "hands off the work" : "calls " + shortName(h);
      path.add(context.paths().step(h, path.isEmpty() ? "lifecycle callback; " + text : text));
    }
    if (w.late() != null) {
      path.add(context.paths().step(w.late(), "begins a background task only here, on the worker"));
    }
    MethodRef sink = handOff.event().callee();
    if (w.reached() != null) {
      List<Hop> inside = Paths.visible(w.reached().hops());
      for (int i = 0; i < inside.size(); i++) {
        Hop h = inside.get(i);
        boolean last = i == inside.size() - 1;
        path.add(context.paths().step(h, last ? "waits for the network" : "calls " + shortName(h)));
      }
      sink = w.reached().sink().api();
    }
    MethodRef in = context.names().method(hops.get(0).node());
    String task =
        w.late() == null ? " without a background task" : ", where it begins a task too late";
    return new Finding(
        rule,
        rule.severity(),
        w.root().platform(),
        SourceNames.binary(in.owner()),
        in.name(),
        in.descriptor(),
        context.names().file(in.owner()),
        hops.get(0).event().call().place().line(),
        SourceNames.simple(in.owner())
            + "."
            + in.name()
            + " hands "
            + SourceNames.signature(sink)
            + " to another thread"
            + task,
        "When the callback returns the app may be suspended at once, in the middle of the exchange"
            + " or before it.",
        "Begin a background task in the callback, end it when the work is done and in its"
            + " expiration handler.",
        context.fingerprints().of(rule, in.toString(), sink.toString()),
        path,
        0);
  }

  private String shortName(Hop hop) {
    return SourceNames.shortName(hop.event().call().target());
  }

  private Finding finding(TaskProblem p) {
    Rule rule = rule(p.kind());
    Begin begin = p.begin();
    TaskWording words = new TaskWording(p);
    List<Step> path = new ArrayList<>();
    for (Stop s : p.stops()) path.add(step(begin, s, words));
    Stop first = p.stops().get(0);
    MethodRef in = context.names().method(first.node());
    Stop last = p.stops().get(p.stops().size() - 1);
    Severity severity = p.always() ? rule.severity() : Grades.weaker(rule.severity());
    return new Finding(
            rule,
            severity,
            begin.pair().platform(),
            SourceNames.binary(in.owner()),
            in.name(),
            in.descriptor(),
            context.names().file(in.owner()),
            first.line(),
            SourceNames.simple(in.owner()) + "." + in.name() + " " + words.message(),
            words.why(),
            words.help(),
            context
                .fingerprints()
                .of(rule, in.toString(), context.names().method(last.node()) + " " + p.kind()),
            path,
            0)
        .with(Cause.of(p.kind(), begin.pair().name()));
  }

  /** Of the begin the very call is known, of the other stops the line. */
  private Step step(Begin begin, Stop stop, TaskWording words) {
    boolean begins = stop.what() == TaskProblem.What.BEGINS && begin.event() != null;
    return begins
        ? context.paths().step(stop.node(), begin.event().call(), words.step(stop))
        : context.paths().step(stop.node(), stop.line(), words.step(stop));
  }

  private static Rule rule(TaskProblem.Kind kind) {
    return switch (kind) {
      case NOT_ENDED -> Rule.LEASH_TASK_NOT_ENDED;
      case NOT_ENDED_ON_EXPIRATION -> Rule.LEASH_TASK_NOT_ENDED_ON_EXPIRATION;
      case NO_HANDLER -> Rule.LEASH_NO_EXPIRATION_HANDLER;
      case WORK_LEFT_RUNNING -> Rule.LEASH_EXPIRATION_LEAVES_WORK_RUNNING;
      case WRONG_TASK, ENDED_TWICE, CAPTURED_EARLY -> Rule.LEASH_WRONG_TASK_ENDED;
      case REFUSAL_UNCHECKED -> Rule.LEASH_INVALID_TASK_UNCHECKED;
    };
  }
}
