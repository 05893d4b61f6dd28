package dev.leash.rules;

import dev.leash.analysis.HeldLock;
import dev.leash.analysis.Hop;
import dev.leash.callgraph.Root;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** {@code LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT}. */
final class HeldLocks {
  private final Context context;

  HeldLocks(Context context) {
    this.context = context;
  }

  List<Finding> of(Root root) {
    List<Finding> findings = new ArrayList<>();
    for (HeldLock h : context.analysis().locks(root)) findings.add(finding(root, h));
    return findings;
  }

  private Finding finding(Root root, HeldLock h) {
    Rule rule = Rule.LEASH_LOCK_HELD_ACROSS_NETWORK_WAIT;
    MethodRef holder = context.names().method(h.holder());
    Hop at = h.network().hops().get(h.network().hops().size() - 1);
    int line = at.event().call().place().line();
    MethodRef api = h.network().sink().api();
    String held =
        SourceNames.shortName(holder)
            + " holds while it waits for the network in "
            + SourceNames.signature(api)
            + (line > 0 ? " (line " + line + ")" : "");
    String takes = "takes the lock that " + held;
    Step taken = context.paths().step(h.at(), h.taken().place().line(), takes);
    List<Hop> hops = h.hops().stream().filter(p -> !Paths.madeUp(p.node())).toList();
    List<Step> path = context.paths().steps(root, hops, h.at(), taken);
    MethodRef in = context.names().method(hops.isEmpty() ? h.at() : hops.get(0).node());
    int first = path.get(0).line();
    return new Finding(
        rule,
        h.network().weak() ? Severity.NOTE : Severity.WARNING,
        root.platform(),
        SourceNames.binary(in.owner()),
        in.name(),
        in.descriptor(),
        context.names().file(in.owner()),
        first,
        SourceNames.simple(in.owner()) + "." + in.name() + " needs the lock that " + held,
        Wording.consequence(root, "If the network stalls there, this thread waits for the lock"),
        "Do not hold the lock during network calls: copy what they need, release it, then wait; or"
            + " do not take it here.",
        context
            .fingerprints()
            .of(rule, in.toString(), context.names().method(h.at()) + " " + holder + " " + api),
        path,
        0);
  }
}
