package dev.leash.rules;

import dev.leash.analysis.Hop;
import dev.leash.analysis.ReachedWait;
import dev.leash.callgraph.Root;
import dev.leash.catalog.Row;
import dev.leash.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** {@code LEASH_NETWORK_WAIT_IN_CALLBACK} and {@code LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER}. */
final class NetworkWaits {
  private final Context context;

  NetworkWaits(Context context) {
    this.context = context;
  }

  List<Finding> of(Root root) {
    List<Finding> findings = new ArrayList<>();
    for (ReachedWait w : context.analysis().waits(root)) {
      if (w.sink().network()) findings.add(finding(root, w));
    }
    return findings;
  }

  private Finding finding(Root root, ReachedWait w) {
    Rule rule =
        root.role() == Row.Role.CALLBACK
            ? Rule.LEASH_NETWORK_WAIT_IN_CALLBACK
            : Rule.LEASH_NETWORK_WAIT_IN_EXPIRATION_HANDLER;
    Row.Blocking row = w.sink().row();
    MethodRef api = w.sink().api();
    String waits =
        "waits in "
            + SourceNames.signature(api)
            + " "
            + Wording.purpose(row.kind())
            + ", "
            + Wording.bound(w.seconds());
    List<Step> path = context.paths().steps(root, w.hops(), waits);
    Hop first = Paths.visible(w.hops()).get(0);
    MethodRef in = context.names().method(first.node());
    String message =
        SourceNames.simple(in.owner())
            + "."
            + in.name()
            + " "
            + waits
            + (w.later() ? ", later on the main thread" : "");
    return new Finding(
            rule,
            severity(w),
            root.platform(),
            SourceNames.binary(in.owner()),
            in.name(),
            in.descriptor(),
            context.names().file(in.owner()),
            first.event().call().place().line(),
            message,
            Wording.consequence(root, "If the network stalls here"),
            help(root, row),
            context
                .fingerprints()
                .of(rule, in.toString(), context.names().method(w.sink().node()) + " " + api),
            path,
            w.morePaths())
        .with(Cause.of(row.kind(), ""));
  }

  private static Severity severity(ReachedWait w) {
    boolean onlyFullBuffer = w.sink().row().kind() == Row.Kind.WRITE;
    Severity s = onlyFullBuffer ? Severity.NOTE : Grades.network(w.seconds());
    s = Grades.weaker(s, w.later());
    return Grades.weaker(s, w.weak() || !w.sink().certain());
  }

  private String help(Root root, Row.Blocking row) {
    String what = context.analysis().advice(row);
    String general = Wording.insteadOfWaiting(root);
    return what.isEmpty() ? general : general + " Instead of this call: " + what + ".";
  }
}
