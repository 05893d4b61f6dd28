package dev.leash.source.code;

import dev.leash.ir.FieldRef;
import dev.leash.source.meaning.Project;
import dev.leash.source.meaning.SourceClass;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The synthetic class that numbers enum constants for a top-level class's switches, so that these
 * need not know the constants' order.
 */
final class SwitchMaps {
  private final SourceClass top;
  private final Project project;
  private final Map<String, Map<String, Integer>> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private String name;

  SwitchMaps(SourceClass top, Project project) {
    this.top = top;
    this.project = project;
  }

  /** Internal name of the synthetic class; null while no switch needs it. */
  String name() {
    return name;
  }

  /** Line of the first switch over the enum. */
  int line(String enumName) {
    return lines.get(enumName);
  }

  /** The array for the enum, for a switch in that line. */
  FieldRef field(String enumName, int ofSwitch) {
    if (name == null) name = project.nameForSynthetic(top);
    lines.putIfAbsent(enumName, ofSwitch);
    numbers.computeIfAbsent(enumName, k -> new LinkedHashMap<>());
    return new FieldRef(name, "$SwitchMap$" + enumName.replace('/', '$'), "[I");
  }

  /** The constant's number, from 1. */
  int number(String enumName, String constant) {
    Map<String, Integer> of = numbers.computeIfAbsent(enumName, k -> new LinkedHashMap<>());
    return of.computeIfAbsent(constant, k -> of.size() + 1);
  }

  /** Constants by enum, in the order of their numbers. */
  Map<String, Map<String, Integer>> numbers() {
    return numbers;
  }
}
