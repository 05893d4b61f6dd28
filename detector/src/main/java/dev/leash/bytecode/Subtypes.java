package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** From a type to the classes that name it as their superclass or interface. */
final class Subtypes {
  private final Map<String, List<String>> direct = new HashMap<>();

  /** Takes in glances, null ones aside, of classes whose names pass the test. */
  void add(List<Glance> glances, Predicate<String> counts) {
    for (Glance glance : glances) {
      if (glance == null || !counts.test(glance.name())) continue;
      if (glance.superName() != null) add(glance.superName(), glance.name());
      for (String type : glance.interfaces()) add(type, glance.name());
    }
  }

  private void add(String type, String subtype) {
    direct.computeIfAbsent(type, k -> new ArrayList<>(2)).add(subtype);
  }

  /** To be called when all are in, before the first question. */
  void sort() {
    direct.values().forEach(Collections::sort);
  }

  /** Names of the classes directly below the type, sorted. */
  List<String> of(String type) {
    return Collections.unmodifiableList(direct.getOrDefault(type, List.of()));
  }
}
