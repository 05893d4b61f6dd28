package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Glances at the classes of one scope or archive, and what they answer. The glances are made when
 * the first question needs them; each index when the first question of its kind is asked.
 */
final class GlanceIndex {
  private final ClassPath classes;
  private final List<String> names;
  private List<Glance> glances;
  private HashIndex members;
  private HashIndex texts;

  /**
   * @param names internal names of the classes to glance at, sorted
   */
  GlanceIndex(ClassPath classes, List<String> names) {
    this.classes = classes;
    this.names = names;
  }

  /** One glance per name, in the order of names; null for a class that cannot be read. */
  synchronized List<Glance> glances() {
    if (glances == null) glances = classes.glances(names);
    return glances;
  }

  /**
   * Names of classes whose constant pool refers to such a field or method, and maybe others.
   *
   * @param descriptor null for any
   */
  synchronized List<String> mentioning(String memberName, String descriptor) {
    if (descriptor == null) return mentioningText(memberName);
    if (members == null) members = new HashIndex(glances(), Glance::members);
    int hash = Utf8Hash.ofMember(Utf8Hash.of(memberName), Utf8Hash.of(descriptor));
    return named(members.find(hash));
  }

  /** Names of classes whose constant pool holds this text, and maybe others. */
  synchronized List<String> mentioningText(String text) {
    if (texts == null) texts = new HashIndex(glances(), Glance::texts);
    return named(texts.find(Utf8Hash.of(text)));
  }

  private List<String> named(int[] positions) {
    List<String> found = new ArrayList<>(positions.length);
    Arrays.stream(positions).forEach(p -> found.add(names.get(p)));
    return found;
  }
}
