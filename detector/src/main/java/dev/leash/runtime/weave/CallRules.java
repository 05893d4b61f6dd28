package dev.leash.runtime.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/** Finds the rule for a call, also where the call names a subclass. */
final class CallRules {
  /** A rule's member and hook. */
  record Rule(String owner, String name, String descriptor, Hook hook) {}

  private final WeaveRules rules;
  private final Hierarchy hierarchy;
  private final Map<String, List<Rule>> byName = new HashMap<>();
  private final Map<String, List<Rule>> refusedByName = new HashMap<>();
  private final List<String> refusedOwners = new ArrayList<>();

  CallRules(WeaveRules rules, Hierarchy hierarchy) {
    this.rules = rules;
    this.hierarchy = hierarchy;
    rules.calls().forEach((member, hook) -> add(byName, member, hook));
    for (String refused : rules.refused()) {
      if (refused.endsWith("*")) {
        refusedOwners.add(refused.substring(0, refused.length() - 1));
      } else {
        add(refusedByName, refused, null);
      }
    }
  }

  private static void add(Map<String, List<Rule>> rules, String member, Hook hook) {
    int parameters = member.indexOf('(');
    int dot = member.lastIndexOf('.', parameters < 0 ? member.length() : parameters);
    String name = member.substring(dot + 1, parameters < 0 ? member.length() : parameters);
    String descriptor = parameters < 0 ? "" : member.substring(parameters);
    rules
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Rule(member.substring(0, dot), name, descriptor, hook));
  }

  /** The rule of a call; null if it stays as it is. */
  Rule find(int opcode, String owner, String name, String descriptor) {
    Rule rule = find(byName, owner, name, descriptor);
    if (rule == null || opcode != Opcodes.INVOKESPECIAL) {
      return rule;
    }
    // super.m(): only where nobody can override m
    boolean isFinal =
        rule.owner.equals("java/lang/Object") || rule.owner.equals("java/lang/Thread");
    return isFinal ? rule : null;
  }

  /** What is refused: for a person; null if nothing is. A rule for the call comes first. */
  String refused(String owner, String name, String descriptor) {
    boolean refused = find(refusedByName, owner, name, descriptor) != null;
    for (int i = 0; !refused && i < refusedOwners.size(); i++) {
      refused = owner.startsWith(refusedOwners.get(i));
    }
    return refused ? owner.replace('/', '.') + "." + name : null;
  }

  Arguments constructor(String owner, String descriptor) {
    return rules.constructors().isEmpty()
        ? null
        : rules.constructors().get(owner + ".<init>" + descriptor);
  }

  String type(String name) {
    return rules.types().getOrDefault(name, name);
  }

  private Rule find(Map<String, List<Rule>> all, String owner, String name, String descriptor) {
    Rule nearest = null;
    for (Rule rule : all.getOrDefault(name, List.of())) {
      boolean any = rule.descriptor.isEmpty();
      boolean applies =
          (any || rule.descriptor.equals(descriptor)) && hierarchy.isSubtype(owner, rule.owner);
      if (applies && (nearest == null || hierarchy.isSubtype(rule.owner, nearest.owner))) {
        nearest = rule;
      }
    }
    return nearest;
  }
}
