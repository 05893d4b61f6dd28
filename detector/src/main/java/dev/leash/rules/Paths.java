package dev.leash.rules;

import dev.leash.analysis.Hop;
import dev.leash.callgraph.Node;
import dev.leash.callgraph.Root;
import dev.leash.flow.At;
import dev.leash.ir.CallSite;
import dev.leash.ir.Instruction;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.List;

/** Tells a path of calls the way a person would: what compilers made up is left out. */
final class Paths {
  private final SourceNames names;

  Paths(SourceNames names) {
    this.names = names;
  }

  /**
   * The hops a person sees: none that stand in accessors, bridges or around method references,
   * unless the last does.
   */
  static List<Hop> visible(List<Hop> hops) {
    List<Hop> result = new ArrayList<>();
    for (int i = 0; i < hops.size(); i++) {
      if (i == hops.size() - 1 || !madeUp(hops.get(i).node())) result.add(hops.get(i));
    }
    return result;
  }

  /**
   * Whether a person would not find the context's method in the source: a lambda's body they would.
   */
  static boolean madeUp(Node node) {
    MethodShape m = node.body().shape();
    if (m.isBridge()) return true;
    return m.isSynthetic() && (node.closure() == null || m.ref().name().equals("$reference"));
  }

  /**
   * The steps: the root first, then each call on the way.
   *
   * @param ending text of the last step
   */
  List<Step> steps(Root root, List<Hop> hops, String ending) {
    List<Hop> seen = visible(hops);
    List<Step> steps = new ArrayList<>();
    String entered = entered(root);
    if (seen.size() == 1) steps.add(step(seen.get(0), entered));
    for (int i = 0; i < seen.size(); i++) {
      boolean last = i == seen.size() - 1;
      String text = last ? ending : calls(seen.get(i), seen.get(i + 1).node());
      steps.add(step(seen.get(i), i == 0 && !last ? entered + "; " + text : text));
    }
    return steps;
  }

  /**
   * The steps to something that is no call: the root first, then each call on the way.
   *
   * @param at the context in which the last step stands
   */
  List<Step> steps(Root root, List<Hop> hops, Node at, Step last) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < hops.size(); i++) {
      Node next = i + 1 < hops.size() ? hops.get(i + 1).node() : at;
      String text = calls(hops.get(i), next);
      steps.add(step(hops.get(i), i == 0 ? entered(root) + "; " + text : text));
    }
    if (steps.isEmpty()) steps.add(step(at, last.line(), entered(root)));
    steps.add(last);
    return steps;
  }

  private static String entered(Root root) {
    String what =
        switch (root.role()) {
          case CALLBACK -> "lifecycle callback";
          case EXPIRATION_HANDLER -> "expiration handler";
        };
    return what + (root.mainThread() ? " on the main thread" : "");
  }

  private String calls(Hop hop, Node next) {
    MethodRef callee = names.method(next);
    MethodRef here = names.method(hop.node());
    boolean lambda = next.closure() != null && callee.equals(here);
    String what = lambda ? "the lambda" : SourceNames.shortName(callee);
    return (hop.later() ? "later on the main thread runs " : lambda ? "runs " : "calls ") + what;
  }

  Step step(Hop hop, String text) {
    return step(hop.node(), hop.event().call(), text);
  }

  /** A step that is about a call. */
  Step step(Node node, Instruction.Call call, String text) {
    MethodRef m = names.method(node);
    CallSite site = CallSite.of(node.body(), call);
    return new Step(
        SourceNames.binary(m.owner()), m.name(), names.file(m.owner()), call.place(), text, site);
  }

  /** A step that is about a call, seen without a context. */
  Step step(At at, String text) {
    MethodRef m = names.method(at.in());
    CallSite site =
        at.instruction() instanceof Instruction.Call call
            ? names.program().body(at.in()).map(body -> CallSite.of(body, call)).orElse(null)
            : null;
    return new Step(
        SourceNames.binary(m.owner()),
        m.name(),
        names.file(m.owner()),
        at.instruction().place(),
        text,
        site);
  }

  Step step(MethodRef method, int line, String text) {
    MethodRef m = names.method(method);
    return new Step(SourceNames.binary(m.owner()), m.name(), names.file(m.owner()), line, text);
  }

  Step step(Node node, int line, String text) {
    MethodRef m = names.method(node);
    return new Step(SourceNames.binary(m.owner()), m.name(), names.file(m.owner()), line, text);
  }
}
