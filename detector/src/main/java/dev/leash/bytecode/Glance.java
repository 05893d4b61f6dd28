package dev.leash.bytecode;

import java.util.List;

/** What a class file's header and constant pool say, cheaply. */
final class Glance {
  private final String name;
  private final String superName;
  private final List<String> interfaces;
  private final int[] members;
  private final int[] texts;

  /** Keeps the arrays. */
  Glance(String name, String superName, List<String> interfaces, int[] members, int[] texts) {
    this.name = name;
    this.superName = superName;
    this.interfaces = interfaces;
    this.members = members;
    this.texts = texts;
  }

  /** Internal name as the class file gives it. */
  String name() {
    return name;
  }

  /** Internal name of the superclass, or null. */
  String superName() {
    return superName;
  }

  List<String> interfaces() {
    return interfaces;
  }

  /** {@link Utf8Hash#ofMember} of each field and method that the code refers to. */
  int[] members() {
    return members;
  }

  /** {@link Utf8Hash} of each UTF-8 constant. */
  int[] texts() {
    return texts;
  }
}
