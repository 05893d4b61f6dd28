package dev.leash.rules;

import dev.leash.analysis.cancel.Attempt;
import dev.leash.analysis.cancel.Cancellation;
import dev.leash.analysis.cancel.Uncancellable;
import dev.leash.catalog.Row;
import dev.leash.flow.At;
import dev.leash.flow.Sites;
import dev.leash.ir.Access;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code LEASH_UNCANCELLABLE_ACCEPT}, {@code …_READ}, {@code …_CONNECT} and {@code
 * LEASH_INEFFECTIVE_CANCEL}: threads that wait for a peer and that nothing releases.
 */
final class Cancellations {
  private final Context context;
  private final Severity severity;

  /**
   * @param severity of all findings: a warning where there is a life cycle
   */
  Cancellations(Context context, Severity severity) {
    this.context = context;
    this.severity = severity;
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    Set<MethodRef> watched = context.analysis().onWatchedThreads();
    for (Uncancellable u : new Cancellation(context.analysis().solver(), watched).find()) {
      findings.add(finding(u));
    }
    return findings;
  }

  private Finding finding(Uncancellable u) {
    Row.Blocking row = u.call().row();
    Rule rule = rule(u);
    At told = u.told();
    MethodRef in = context.names().method(told.in());
    MethodRef api = Sites.target(u.call().at());
    String waits =
        "waits in " + SourceNames.signature(api) + " " + Wording.purpose(row.kind()) + limit(u);
    String message = SourceNames.shortName(in) + " " + waits + "; " + nobody(u);
    return new Finding(
            rule,
            severity,
            row.origin().platform(),
            SourceNames.binary(in.owner()),
            in.name(),
            in.descriptor(),
            context.names().file(in.owner()),
            told.line(),
            message,
            "When the app goes to the background or stops this work, the thread stays in the call"
                + " with its socket, and whoever waits for the thread hangs with it.",
            help(u),
            context.fingerprints().of(rule, in.toString(), api.toString()),
            path(u, waits),
            u.more())
        .with(cause(u));
  }

  /** What is tried in vain, and where. */
  private Cause cause(Uncancellable u) {
    Attempt attempt = u.attempt();
    String kind = u.call().row().kind().name();
    if (attempt == null) return new Cause("", kind, List.of());
    Step tries = context.paths().step(attempt.at(), "tries to release it");
    return new Cause(attempt.means().name(), kind, List.of(tries));
  }

  private static Rule rule(Uncancellable u) {
    if (u.attempt() != null) return Rule.LEASH_INEFFECTIVE_CANCEL;
    return switch (u.call().row().kind()) {
      case ACCEPT -> Rule.LEASH_UNCANCELLABLE_ACCEPT;
      case CONNECT -> Rule.LEASH_UNCANCELLABLE_CONNECT;
      default -> Rule.LEASH_UNCANCELLABLE_READ;
    };
  }

  private static String limit(Uncancellable u) {
    return u.bounded()
        ? " and, when the time is up, goes back to waiting without asking whether to stop"
        : ", without a time limit";
  }

  private String nobody(Uncancellable u) {
    Attempt attempt = u.attempt();
    if (attempt == null) {
      return u.call().row().kind() == Row.Kind.CONNECT && !u.call().row().closable()
          ? "nobody has the socket yet, so nobody can close it"
          : "nothing that another thread can call releases it";
    }
    MethodRef by = context.names().method(attempt.at().in());
    String where = SourceNames.shortName(by) + line(attempt.at());
    return switch (attempt.means()) {
      case CLOSE ->
          where
              + " calls "
              + SourceNames.shortName(Sites.target(attempt.at()))
              + ", which does not release it"
              + releases(attempt);
      case LATE -> where + " closes it only after it has waited for this very thread to end";
      case LOCKED ->
          where + " closes it, but first waits for a lock that this thread holds meanwhile";
      case INTERRUPT ->
          where
              + " calls "
              + SourceNames.shortName(Sites.target(attempt.at()))
              + ", but this wait is not interruptible"
              + releases(attempt);
      case FLAG -> where + " sets a flag that this thread does not read before the call returns";
    };
  }

  private static String releases(Attempt attempt) {
    return attempt.unblocks().isEmpty() ? "" : " (it ends: " + attempt.unblocks() + ")";
  }

  private static String line(At at) {
    return at.line() > 0 ? " (line " + at.line() + ")" : "";
  }

  private List<Step> path(Uncancellable u, String waits) {
    List<Step> steps = new ArrayList<>();
    List<At> calls = u.path();
    String entered = entered(u);
    for (int i = 0; i < calls.size(); i++) {
      At at = calls.get(i);
      boolean last = i == calls.size() - 1;
      if (last) {
        if (steps.isEmpty()) steps.add(context.paths().step(at, entered));
        steps.add(context.paths().step(at, waits));
      } else if (!madeUp(at.in())) {
        String next = "calls " + SourceNames.shortName(context.names().method(Sites.target(at)));
        String text = steps.isEmpty() ? entered + "; " + next : next;
        steps.add(context.paths().step(at, text));
      }
    }
    return steps;
  }

  private static String entered(Uncancellable u) {
    return switch (u.entrance()) {
      case BODY -> "runs on a thread of its own";
      case MAIN -> "the program's main thread";
      case ENTRY -> "entry that no analysed code calls";
    };
  }

  private boolean madeUp(MethodRef m) {
    MethodShape shape = shape(m);
    return shape != null
        && (shape.isBridge() || (shape.isSynthetic() && Access.is(shape.access(), Access.STATIC)))
        && m.name().startsWith("access$");
  }

  private MethodShape shape(MethodRef m) {
    return context
        .analysis()
        .program()
        .shape(m.owner())
        .flatMap(s -> s.method(m.name(), m.descriptor()))
        .orElse(null);
  }

  private String help(Uncancellable u) {
    String general =
        switch (u.call().row().kind()) {
          case ACCEPT ->
              "Keep the listening socket in a field, and close it in the method that stops the"
                  + " server: closing is quick and makes accept throw.";
          case CONNECT ->
              "Connect with a time limit, and keep the unconnected socket where another thread can"
                  + " close it.";
          case SELECT ->
              "Set a stop flag and wake the selector up, or close it, in the method that stops the"
                  + " work.";
          default ->
              "Keep the socket where the method that stops the work can close it; or set a time"
                  + " limit, and ask after each time-out whether to stop.";
        };
    String what = context.analysis().advice(u.call().row());
    return what.isEmpty() ? general : general + " Instead of this call: " + what + ".";
  }
}
