package dev.leash.runtime.weave;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is rewritten, as data. Members are written {@code owner.name(descriptor)result} with
 * internal names.
 *
 * @param calls call sites and method references of a member, also through a subclass as owner,
 *     become a call of the hook, which takes the receiver first; for a constructor the hook is a
 *     class, see {@code types}
 * @param bodies methods whose body becomes a call of the hook (receiver first); for a constructor
 *     the call comes after {@code super()}, so its class must extend Object or one with such a
 *     constructor
 * @param types classes whose {@code new}, super-class and static members become another's, a
 *     subclass of theirs that is loaded by the parent: {@code java/net/Socket}
 * @param replacements classes whose bytes are those of another class, renamed: shims written in
 *     Java
 * @param natives whether native methods of woven classes become calls of {@code Natives.call}
 * @param parentPrefixes internal names of what the parent loads, unwoven
 */
public record WeaveRules(
    Map<String, Hook> calls,
    Map<String, Hook> bodies,
    Map<String, String> types,
    Map<String, String> replacements,
    boolean natives,
    Set<String> parentPrefixes) {

  /** Copies. */
  public WeaveRules {
    calls = Map.copyOf(calls);
    bodies = Map.copyOf(bodies);
    types = Map.copyOf(types);
    replacements = Map.copyOf(replacements);
    parentPrefixes = Set.copyOf(parentPrefixes);
  }

  /** Nothing but what every process needs: threads, monitors, clocks, park. */
  public static WeaveRules core() {
    return CoreRules.rules();
  }

  /** Both; the other's entries win. */
  public WeaveRules plus(WeaveRules other) {
    Set<String> parents = new LinkedHashSet<>(parentPrefixes);
    parents.addAll(other.parentPrefixes);
    return new WeaveRules(
        both(calls, other.calls),
        both(bodies, other.bodies),
        both(types, other.types),
        both(replacements, other.replacements),
        natives || other.natives,
        parents);
  }

  private static <V> Map<String, V> both(Map<String, V> first, Map<String, V> second) {
    Map<String, V> all = new HashMap<>(first);
    all.putAll(second);
    return all;
  }
}
