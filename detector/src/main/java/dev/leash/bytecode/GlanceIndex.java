package dev.leash.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Glances at the classes of one scope or archive, and what they answer. The glances are made when
 * the first question needs them; each index when the first question of its kind is asked.
 */
final class GlanceIndex {
  /** So many questions are answered by looking through all glances; more are worth an index. */
  private static final int SCANS = 150;

  private final ClassPath classes;
  private final List<String> names;
  private List<Glance> glances;
  private HashIndex members;
  private HashIndex texts;
  private int memberQuestions;
  private int textQuestions;

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
    int hash = Utf8Hash.ofMember(Utf8Hash.of(memberName), Utf8Hash.of(descriptor));
    if (members == null && ++memberQuestions <= SCANS) return scanned(Glance::members, hash);
    if (members == null) members = new HashIndex(glances(), Glance::members);
    return named(members.find(hash));
  }

  /** Names of classes whose constant pool holds this text, and maybe others. */
  synchronized List<String> mentioningText(String text) {
    int hash = Utf8Hash.of(text);
    if (texts == null && ++textQuestions <= SCANS) return scanned(Glance::texts, hash);
    if (texts == null) texts = new HashIndex(glances(), Glance::texts);
    return named(texts.find(hash));
  }

  private List<String> scanned(Function<Glance, int[]> hashesOf, int hash) {
    List<String> found = new ArrayList<>();
    List<Glance> all = glances();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) != null && contains(hashesOf.apply(all.get(i)), hash)) found.add(names.get(i));
    }
    return found;
  }

  private static boolean contains(int[] hashes, int hash) {
    for (int h : hashes) if (h == hash) return true;
    return false;
  }

  private List<String> named(int[] positions) {
    List<String> found = new ArrayList<>(positions.length);
    Arrays.stream(positions).forEach(p -> found.add(names.get(p)));
    return found;
  }
}
