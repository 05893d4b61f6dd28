package dev.leash.rules;

import dev.leash.analysis.Hop;
import dev.leash.analysis.runloops.MissingSource;
import dev.leash.analysis.runloops.Mode;
import dev.leash.analysis.runloops.OnlyCustom;
import dev.leash.analysis.runloops.ReachedRun;
import dev.leash.analysis.runloops.RunLoops;
import dev.leash.analysis.runloops.Scheduled;
import dev.leash.callgraph.Root;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE}: from a callback's or handler's custom mode, or
 * from the default one.
 */
final class MissingModes {
  private static final Rule RULE = Rule.LEASH_SOURCE_MISSING_FROM_RUN_LOOP_MODE;
  private static final int MOST_SOURCES = 3;

  private final Context context;
  private final RunLoops runLoops;

  MissingModes(Context context, RunLoops runLoops) {
    this.context = context;
    this.runLoops = runLoops;
  }

  /** Runs of the root that wait for what is scheduled elsewhere. */
  List<Finding> of(Root root) {
    List<Finding> findings = new ArrayList<>();
    for (MissingSource m : runLoops.missing(root)) findings.add(awaited(root, m));
    return findings;
  }

  /** Sources that are scheduled in a callback's or handler's mode only. */
  List<Finding> ofSources() {
    List<Finding> findings = new ArrayList<>();
    for (OnlyCustom o : runLoops.onlyCustom()) findings.add(onlyCustom(o));
    return findings;
  }

  private Finding awaited(Root root, MissingSource m) {
    ReachedRun run = m.run();
    String runs = "runs the run loop in the mode " + quoted(m.mode());
    List<Scheduled> shown = m.sources().subList(0, Math.min(MOST_SOURCES, m.sources().size()));
    String sources = shown.stream().map(this::place).collect(Collectors.joining("; "));
    String left = (m.nothing() ? ", in which nothing is scheduled: " : ", but ") + sources;
    List<Step> path = new ArrayList<>(context.paths().steps(root, run.hops(), runs));
    for (Scheduled s : shown) {
      path.add(
          context
              .paths()
              .step(s.node(), s.event().call(), "schedules the " + scheduled(s) + " only"));
    }
    Hop first = Paths.visible(run.hops()).get(0);
    MethodRef in = context.names().method(first.node());
    Severity severity = Grades.weaker(RULE.severity(), run.weak() || run.later());
    String sink = context.names().method(run.last().node()) + " " + run.api() + m.mode().name();
    return new Finding(
            RULE,
            severity,
            root.platform(),
            SourceNames.binary(in.owner()),
            in.name(),
            in.descriptor(),
            context.names().file(in.owner()),
            first.event().call().place().line(),
            SourceNames.simple(in.owner()) + "." + in.name() + " " + runs + left,
            "While the loop runs in one mode, events of sources that are not scheduled in it are"
                + " not delivered: what is awaited here never arrives, and the time is spent in"
                + " vain.",
            "Schedule the source in the mode "
                + quoted(m.mode())
                + " as well as in the default mode, before the loop is run.",
            context.fingerprints().of(RULE, in.toString(), sink),
            path,
            0)
        .with(
            new Cause(
                "CUSTOM", m.mode().name(), path.subList(path.size() - shown.size(), path.size())));
  }

  private Finding onlyCustom(OnlyCustom o) {
    Scheduled s = o.source();
    MethodRef in = context.names().method(s.node());
    String schedules = "schedules the " + scheduled(s) + " only";
    MethodRef runner = context.names().method(o.root().node());
    List<Step> path = new ArrayList<>();
    path.add(context.paths().step(s.node(), s.event().call(), schedules));
    String runs = "runs the run loop in the mode " + quoted(o.mode());
    path.addAll(context.paths().steps(o.root(), o.run().hops(), runs));
    return new Finding(
            RULE,
            RULE.severity(),
            o.root().platform(),
            SourceNames.binary(in.owner()),
            in.name(),
            in.descriptor(),
            context.names().file(in.owner()),
            line(s),
            SourceNames.simple(in.owner())
                + "."
                + in.name()
                + " "
                + schedules
                + ", which nothing but "
                + SourceNames.shortName(runner)
                + " runs",
            "The app's run loop runs in the default mode: until that "
                + Wording.place(o.root().role())
                + " runs, no event of this source is delivered.",
            "Schedule the source in the default mode as well.",
            context
                .fingerprints()
                .of(RULE, in.toString(), s.event().call().target() + " " + o.mode().name()),
            path,
            0)
        .with(new Cause("DEFAULT", "", path.subList(0, 1)));
  }

  /** "the NSInputStream is scheduled in the default mode only (Session.open, line 12)". */
  private String place(Scheduled s) {
    String where = SourceNames.shortName(context.names().method(s.node()));
    String at = line(s) > 0 ? ", line " + line(s) : "";
    return "the " + source(s) + " is scheduled " + modes(s) + " only (" + where + at + ")";
  }

  private static String scheduled(Scheduled s) {
    return source(s) + " " + modes(s);
  }

  private static String source(Scheduled s) {
    return SourceNames.simple(s.type());
  }

  private static String modes(Scheduled s) {
    return s.modes().stream().map(MissingModes::in).collect(Collectors.joining(" and "));
  }

  private static String in(Mode mode) {
    return switch (mode.kind()) {
      case DEFAULT -> "in the default mode";
      case COMMON -> "in the common modes";
      case CUSTOM -> "in the mode " + quoted(mode);
    };
  }

  private static String quoted(Mode mode) {
    return '"' + mode.name() + '"';
  }

  private static int line(Scheduled s) {
    return s.event().call().place().line();
  }
}
