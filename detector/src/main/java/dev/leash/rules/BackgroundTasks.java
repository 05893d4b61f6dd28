package dev.leash.rules;

import dev.leash.analysis.tasks.Begin;
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
    for (TaskProblem p : new Tasks(context.analysis()).problems()) findings.add(finding(p));
    return findings;
  }

  private Finding finding(TaskProblem p) {
    Rule rule = rule(p.kind());
    Begin begin = p.begin();
    TaskWording words = new TaskWording(p);
    List<Step> path = new ArrayList<>();
    for (Stop s : p.stops()) path.add(context.paths().step(s.node(), s.line(), words.step(s)));
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
        0);
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
