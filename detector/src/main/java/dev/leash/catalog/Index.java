package dev.leash.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries by member name, then by owner, in file order. */
final class Index {
  private final Map<String, Map<String, List<Entry>>> byName = new HashMap<>();

  void add(Entry entry) {
    // No lambdas on this path: their set-up would be a good part of a cold start's loading time.
    Map<String, List<Entry>> owners = byName.get(entry.name());
    if (owners == null) {
      owners = new HashMap<>(4);
      byName.put(entry.name(), owners);
    }
    List<Entry> entries = owners.get(entry.owner());
    if (entries == null) {
      entries = new ArrayList<>(2);
      owners.put(entry.owner(), entries);
    }
    entries.add(entry);
  }

  /** Removes and returns whether there was anything to remove. */
  boolean removeCovered(Entry by, boolean sameKindOnly) {
    boolean removed = false;
    for (Map.Entry<String, Map<String, List<Entry>>> named : byName.entrySet()) {
      if (!by.name().equals("*") && !by.name().equals(named.getKey())) {
        continue;
      }
      List<Entry> candidates = named.getValue().get(by.owner());
      if (candidates != null) {
        removed |=
            candidates.removeIf(
                old ->
                    old.line().layer() < by.line().layer()
                        && by.covers(old)
                        && (!sameKindOnly || group(by.type()) == group(old.type())));
      }
    }
    return removed;
  }

  /** Blocking and not blocking are answers to one question. */
  static Class<?> group(Class<? extends Row> type) {
    return type == Row.NotBlocking.class ? Row.Blocking.class : type;
  }

  boolean mentions(String name) {
    return byName.containsKey(name);
  }

  /** Whether any owner has an entry of that name and kind group. */
  boolean has(String name, Class<?> group) {
    Map<String, List<Entry>> owners = byName.get(name);
    if (owners != null) {
      for (List<Entry> entries : owners.values()) {
        for (Entry entry : entries) {
          if (group(entry.type()) == group) {
            return true;
          }
        }
      }
    }
    return false;
  }

  List<Entry> entries(String owner, String name) {
    Map<String, List<Entry>> owners = byName.get(name);
    List<Entry> entries = owners == null ? null : owners.get(owner);
    return entries == null ? List.of() : entries;
  }
}
