package dev.leash.runtime.weave;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * An app with its platform, woven once and shared by all its processes. Safe for several threads.
 */
public final class Program {
  /** Stands for "no such class". */
  private static final byte[] NONE = {};

  private final ClassBytes classes;
  private final ClassBytes jdk = ClassBytes.ofJdk();
  private final WeaveRules rules;
  private final Hierarchy hierarchy;
  private final Weaver weaver;
  private final WovenCache cache;
  private final ConcurrentMap<String, byte[]> woven = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> refusals = new ConcurrentHashMap<>();

  /**
   * A program.
   *
   * @param classes the app's, its libraries' and the platform's
   * @param rules what is rewritten
   * @param keys what native methods are bound to
   * @param cache folder for woven bytes; null: none on disk
   */
  public Program(ClassBytes classes, WeaveRules rules, NativeKeys keys, Path cache) {
    this.classes = classes;
    this.rules = rules;
    hierarchy =
        new Hierarchy(
            path -> {
              var url = classes.find(path);
              return url == null ? jdk.find(path) : url;
            });
    weaver = new Weaver(rules, keys, hierarchy, new Relocation(classes));
    this.cache = WovenCache.in(cache, rules, keys);
  }

  /** A fresh process: its own statics. The parent is the loader of the model itself. */
  public ProcessLoader newProcess() {
    return newProcess(Program.class.getClassLoader());
  }

  /** A fresh process whose {@link WeaveRules#parentPrefixes} come from a given loader. */
  public ProcessLoader newProcess(ClassLoader parent) {
    return new ProcessLoader(this, parent);
  }

  /** What could not be woven so far: class name to reason, sorted. */
  public Map<String, String> refusals() {
    return new TreeMap<>(refusals);
  }

  boolean parentLoads(String internalName) {
    return rules.parentLoads(internalName);
  }

  ClassBytes classes() {
    return classes;
  }

  /**
   * The class as a process runs it.
   *
   * @param name internal
   * @return null if there is no such class
   * @throws Unweavable says why
   */
  public byte[] woven(String name) {
    byte[] known = woven.get(name);
    if (known == null) {
      known = weave(name);
      woven.put(name, known);
    }
    return known == NONE ? null : known;
  }

  private byte[] weave(String name) {
    byte[] bytes = original(name);
    if (bytes == null) {
      return NONE;
    }
    try {
      return cache.get(name, bytes, hierarchy, () -> weaver.weave(name, bytes));
    } catch (Unweavable e) {
      refusals.put(name.replace('/', '.'), e.getMessage());
      throw e;
    }
  }

  private byte[] original(String name) {
    String relocated = Relocation.original(name);
    if (relocated != null) {
      return (name.startsWith(Relocation.JDK) ? jdk : classes).read(relocated + ".class");
    }
    return classes.read(replacement(name) + ".class");
  }

  /** Nested classes of a shim stand for nested classes of what it replaces. */
  private String replacement(String name) {
    for (String outer = name; ; outer = outer.substring(0, outer.lastIndexOf('$'))) {
      String shim = rules.replacements().get(outer);
      if (shim != null) {
        return shim + name.substring(outer.length());
      }
      if (outer.indexOf('$') <= 0) {
        return name;
      }
    }
  }
}
