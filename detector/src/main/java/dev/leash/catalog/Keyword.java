package dev.leash.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words a line can start with, the row they make, and the attributes that the row takes. */
enum Keyword {
  CALLBACK(
      "callback",
      Row.Callback.class,
      "role phase watched main budget selector duck-typed condition"),
  REGISTRAR(
      "registrar", Row.Registrar.class, "handler role phase main budget when queue condition"),
  BLOCKING(
      "blocking",
      Row.Blocking.class,
      "kind bound whole needs when unless during interruptible closable instead robovm"),
  NOT_BLOCKING("not-blocking", Row.NotBlocking.class, ""),
  HAND_OFF("hand-off", Row.HandOff.class, "runs mode when entry handle"),
  CANCELLER("canceller", Row.Canceller.class, "effective blocks interrupts object ends unblocks"),
  SIGNAL("signal", Row.Signal.class, "object"),
  TASK_BEGIN("task-begin", Row.TaskBegin.class, "pair token handler"),
  TASK_END("task-end", Row.TaskEnd.class, "pair token"),
  TASK_INVALID("task-invalid", Row.TaskInvalid.class, "pair"),
  RUN_LOOP("run-loop", Row.RunLoop.class, "mode"),
  RUN_LOOP_MODE("run-loop-mode", Row.RunLoopMode.class, "mode text"),
  COMMON_MODE("common-mode", Row.CommonMode.class, "mode"),
  SCHEDULE("schedule", Row.Schedule.class, "source mode timer when"),
  UNSCHEDULE("unschedule", Row.Schedule.class, "source mode timer when"),
  ACQUIRE("acquire", Row.Acquire.class, "resource object"),
  RELEASE("release", Row.Release.class, "resource object"),
  SOURCE("source", Row.Source.class, "medium when opens"),
  WRAP("wrap", Row.Wrap.class, "inner shared"),
  ELEMENT_IN("element-in", Row.ElementIn.class, "container element"),
  ELEMENT_OUT("element-out", Row.ElementOut.class, "container"),
  FALLBACK("fallback", Row.Fallback.class, "value"),
  LOCK("lock", Row.Locking.class, "object"),
  UNLOCK("unlock", Row.Locking.class, "object"),
  OPAQUE("opaque", Row.Opaque.class, ""),
  IGNORE("ignore", null, "");

  private static final Map<String, Keyword> BY_WORD = byWord();

  private final String word;
  private final Class<? extends Row> rowType;
  private final String keys;

  Keyword(String word, Class<? extends Row> rowType, String keys) {
    this.word = word;
    this.rowType = rowType;
    this.keys = keys;
  }

  private static Map<String, Keyword> byWord() {
    Map<String, Keyword> words = new HashMap<>();
    for (Keyword keyword : values()) {
      words.put(keyword.word, keyword);
    }
    return Map.copyOf(words);
  }

  /** The keyword a line starts with, or null. */
  static Keyword of(String word) {
    return BY_WORD.get(word);
  }

  /** All words, in the order of the documentation. */
  static List<String> words() {
    return Arrays.stream(values()).map(Keyword::word).toList();
  }

  String word() {
    return word;
  }

  /** Null for {@link #IGNORE}, which makes no row. */
  Class<? extends Row> rowType() {
    return rowType;
  }

  /**
   * Refuses attributes that this kind of row does not take.
   *
   * @param given all attributes of the line, defaults included
   */
  void check(Attributes given) throws Mistake {
    List<String> known = Words.split(keys, ' ');
    for (String key : given.values().keySet()) {
      if (!known.contains(key) && !key.equals("since") && !key.equals("unresolved")) {
        String all = known.isEmpty() ? "none" : String.join(", ", known);
        throw new Mistake("'" + word + "' rows have no attribute '" + key + "'; they take: " + all);
      }
    }
  }
}
