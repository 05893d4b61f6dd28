package dev.leash.runtime.weave;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is rewritten, as data. Members are written {@code owner.name(descriptor)result} with
 * internal names.
 *
 * @param calls call sites and method references of a member, also through a subclass as owner,
 *     become a call of the hook, which takes the receiver first
 * @param constructors {@code new} and {@code super(…)} of a constructor get other arguments
 * @param bodies methods whose body becomes a call of the hook (receiver first); for a constructor
 *     the call comes after {@code super()}, so its super-class must have such a constructor
 * @param types classes whose {@code new}, super-class and static members become another's, a
 *     subclass of theirs that is loaded by the parent: {@code java/net/Socket}
 * @param replacements classes whose bytes are those of another class, renamed: shims written in
 *     Java
 * @param refused members, or owners as prefixes ({@code java/nio/channels/*}), that the model does
 *     not have: reaching one ends the world as NOT_MODELLED
 * @param parentPrefixes internal names of what the parent loads, unwoven
 */
public record WeaveRules(
    Map<String, Hook> calls,
    Map<String, Arguments> constructors,
    Map<String, Hook> bodies,
    Map<String, String> types,
    Map<String, String> replacements,
    Set<String> refused,
    Set<String> parentPrefixes) {

  /** Copies. */
  public WeaveRules {
    calls = Map.copyOf(calls);
    constructors = Map.copyOf(constructors);
    bodies = Map.copyOf(bodies);
    types = Map.copyOf(types);
    replacements = Map.copyOf(replacements);
    refused = Set.copyOf(refused);
    parentPrefixes = Set.copyOf(parentPrefixes);
  }

  /** Nothing at all, to add to. */
  public static WeaveRules none() {
    return new WeaveRules(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of());
  }

  /** What every process needs: threads, monitors, clocks, park, random sources, orders. */
  public static WeaveRules core() {
    return CoreRules.rules();
  }

  /** With these calls too. */
  public WeaveRules withCalls(Map<String, Hook> more) {
    return plus(new WeaveRules(more, Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of()));
  }

  /** With these constructors too. */
  public WeaveRules withConstructors(Map<String, Arguments> more) {
    return plus(new WeaveRules(Map.of(), more, Map.of(), Map.of(), Map.of(), Set.of(), Set.of()));
  }

  /** With these bodies too. */
  public WeaveRules withBodies(Map<String, Hook> more) {
    return plus(new WeaveRules(Map.of(), Map.of(), more, Map.of(), Map.of(), Set.of(), Set.of()));
  }

  /** With these types too. */
  public WeaveRules withTypes(Map<String, String> more) {
    return plus(new WeaveRules(Map.of(), Map.of(), Map.of(), more, Map.of(), Set.of(), Set.of()));
  }

  /** With these replacements too. */
  public WeaveRules withReplacements(Map<String, String> more) {
    return plus(new WeaveRules(Map.of(), Map.of(), Map.of(), Map.of(), more, Set.of(), Set.of()));
  }

  /** With these refusals too. */
  public WeaveRules withRefused(Set<String> more) {
    return plus(new WeaveRules(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), more, Set.of()));
  }

  /** With these prefixes of the parent's classes too. */
  public WeaveRules withParentPrefixes(Set<String> more) {
    return plus(new WeaveRules(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), more));
  }

  /** Both; the other's entries win. */
  public WeaveRules plus(WeaveRules other) {
    return new WeaveRules(
        both(calls, other.calls),
        both(constructors, other.constructors),
        both(bodies, other.bodies),
        both(types, other.types),
        both(replacements, other.replacements),
        both(refused, other.refused),
        both(parentPrefixes, other.parentPrefixes));
  }

  boolean parentLoads(String internalName) {
    for (String prefix : parentPrefixes) {
      if (internalName.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static <V> Map<String, V> both(Map<String, V> first, Map<String, V> second) {
    Map<String, V> all = new HashMap<>(first);
    all.putAll(second);
    return all;
  }

  private static Set<String> both(Set<String> first, Set<String> second) {
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    return all;
  }
}
