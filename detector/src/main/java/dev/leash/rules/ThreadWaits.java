package dev.leash.rules;

import dev.leash.analysis.Awaited;
import dev.leash.analysis.Hop;
import dev.leash.analysis.ReachedWait;
import dev.leash.callgraph.Root;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code LEASH_THREAD_WAIT_IN_CALLBACK}: what the waited-for thread does decides. */
final class ThreadWaits {
  private final Context context;

  ThreadWaits(Context context) {
    this.context = context;
  }

  List<Finding> of(Root root) {
    List<Finding> findings = new ArrayList<>();
    for (ReachedWait w : context.analysis().waits(root)) {
      if (w.sink().row().kind() == Row.Kind.THREAD) finding(root, w).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> finding(Root root, ReachedWait w) {
    Awaited awaited = context.analysis().awaited(root, w.sink());
    if (awaited.outcome() == Awaited.Outcome.COMPUTATION) return Optional.empty();
    boolean network = awaited.outcome() == Awaited.Outcome.NETWORK;
    double budget =
        root.role() == Row.Role.CALLBACK ? context.callbackBudget() : context.handlerBudget();
    Severity severity = Grades.thread(network, w.seconds(), w.elapsed(), budget);
    severity = Grades.weaker(severity, w.later());
    severity = Grades.weaker(severity, w.weak() || !w.sink().certain());
    Rule rule = Rule.LEASH_THREAD_WAIT_IN_CALLBACK;
    MethodRef api = w.sink().api();
    String behind = network ? thread(awaited) : "what that thread does is not known here";
    String waits =
        "waits in "
            + SourceNames.signature(api)
            + " for another thread, "
            + Wording.bound(w.seconds());
    List<Step> path = context.paths().steps(root, w.hops(), waits + "; " + behind);
    Hop first = Paths.visible(w.hops()).get(0);
    MethodRef in = context.names().method(first.node());
    String message = SourceNames.simple(in.owner()) + "." + in.name() + " " + waits + "; " + behind;
    return Optional.of(
        new Finding(
            rule,
            severity,
            root.platform(),
            SourceNames.binary(in.owner()),
            in.name(),
            in.descriptor(),
            context.names().file(in.owner()),
            first.event().call().place().line(),
            message,
            Wording.consequence(
                root,
                network
                    ? "If the network stalls, that thread does not come back, and"
                        + " this one waits with it"
                    : "If that thread is late"),
            help(root, w.sink().row()),
            context
                .fingerprints()
                .of(rule, in.toString(), context.names().method(w.sink().node()) + " " + api),
            path,
            w.morePaths()));
  }

  private String thread(Awaited awaited) {
    ReachedWait w = awaited.network();
    Hop at = w.hops().get(w.hops().size() - 1);
    MethodRef in = context.names().method(at.node());
    int line = at.event().call().place().line();
    return "that thread waits for the network in "
        + SourceNames.signature(w.sink().api())
        + " ("
        + SourceNames.shortName(in)
        + (line > 0 ? ", line " + line : "")
        + ")";
  }

  private String help(Root root, Row.Blocking row) {
    String general = Wording.insteadOfThread(root);
    String what = context.analysis().advice(row);
    return what.isEmpty() ? general : general + " Instead of this call: " + what + ".";
  }
}
