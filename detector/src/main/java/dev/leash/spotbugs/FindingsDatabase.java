package dev.leash.spotbugs;

import dev.leash.Judgement;
import dev.leash.Leash;
import dev.leash.bytecode.ReadLog;
import dev.leash.catalog.CatalogException;
import dev.leash.rules.Finding;
import edu.umd.cs.findbugs.classfile.IAnalysisCache;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings of one SpotBugs analysis. The first question makes them, all at once, under a lock
 * of its own; the others look them up. Safe for use by several threads.
 */
final class FindingsDatabase {
  private static final Logger LOG = System.getLogger("dev.leash.spotbugs");

  private final Object lock = new Object();
  private final IAnalysisCache cache;
  private final boolean enabled;
  private Map<String, List<Judged>> byClass;

  /**
   * @param enabled false: stay empty
   */
  FindingsDatabase(IAnalysisCache cache, boolean enabled) {
    this.cache = cache;
    this.enabled = enabled;
  }

  /**
   * A finding, and whether an annotation suppresses it as far as Leash can see: from an IDE
   * SpotBugs may see one class and not the annotation on the class around it.
   */
  record Judged(Finding finding, boolean suppressed) {}

  /**
   * Findings whose place is in the class, in report order.
   *
   * @param className binary name
   */
  List<Judged> in(String className) {
    return all().getOrDefault(className, List.of());
  }

  /** Binary names of all classes with findings, sorted. */
  List<String> classNames() {
    return List.copyOf(all().keySet());
  }

  private Map<String, List<Judged>> all() {
    synchronized (lock) {
      if (byClass == null) byClass = enabled ? judged() : Map.of();
      return byClass;
    }
  }

  private Map<String, List<Judged>> judged() {
    Map<String, List<Judged>> result = new TreeMap<>();
    try {
      Judgement judgement = judge();
      judgement.report().findings().forEach(f -> add(result, new Judged(f, false)));
      judgement.suppressed().forEach(f -> add(result, new Judged(f, true)));
      judgement.report().skipped().forEach(s -> LOG.log(Level.DEBUG, s.what() + " " + s.why()));
    } catch (CatalogException | HostOptions.Mistake e) {
      // The user's to mend, so without a stack trace.
      cache.getErrorLogger().logError("Leash reports nothing: " + e.getMessage());
    } catch (RuntimeException e) {
      cache.getErrorLogger().logError("Leash failed; please report this", e);
    }
    return Collections.unmodifiableMap(result);
  }

  private Judgement judge() {
    ReadLog log = new ReadLog();
    HostClasses classes = HostClasses.of(cache.getClassPath(), log);
    return Leash.judge(HostOptions.read(), classes.module(), classes.classPath(), log);
  }

  private static void add(Map<String, List<Judged>> map, Judged judged) {
    map.computeIfAbsent(judged.finding().className(), k -> new ArrayList<>()).add(judged);
  }
}
