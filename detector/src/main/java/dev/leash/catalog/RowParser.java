package dev.leash.catalog;

import dev.leash.catalog.Row.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the rows of one line and one member. */
final class RowParser {
  private static final int NONE = -2;

  private final Signature signature;
  private final Attributes given;
  private final Origin origin;

  private RowParser(Signature signature, Attributes given, Origin origin) {
    this.signature = signature;
    this.given = given;
    this.origin = origin;
  }

  /** Several rows only where one line names several elements. */
  static List<Row> rows(Keyword keyword, Signature signature, Attributes given, Origin origin)
      throws Mistake {
    keyword.check(given);
    RowParser parser = new RowParser(signature, given, origin);
    return switch (keyword) {
      case ELEMENT_IN -> parser.elementsIn();
      case HAND_OFF -> parser.handOffs();
      default -> List.of(parser.row(keyword));
    };
  }

  private Row row(Keyword keyword) throws Mistake {
    return switch (keyword) {
      case CALLBACK -> callback();
      case REGISTRAR -> registrar();
      case BLOCKING -> blocking();
      case NOT_BLOCKING -> new Row.NotBlocking(signature, origin);
      case CANCELLER ->
          new Row.Canceller(
              signature,
              given.operand("object", Row.RECEIVER),
              given.flag("effective"),
              given.flag("blocks"),
              given.flag("interrupts"),
              given.words("ends", Row.Kind.class),
              given.text("unblocks"),
              origin);
      case SIGNAL -> new Row.Signal(signature, given.operand("object", Row.RECEIVER), origin);
      case TASK_BEGIN ->
          new Row.TaskBegin(
              signature,
              given.required("pair"),
              given.operand("token", Row.RESULT),
              given.operand("handler", Map.of("none", NONE)),
              origin);
      case TASK_END ->
          new Row.TaskEnd(signature, given.required("pair"), given.operand("token", 1), origin);
      case TASK_INVALID -> new Row.TaskInvalid(signature, given.required("pair"), origin);
      case RUN_LOOP ->
          new Row.RunLoop(signature, given.operand("mode", Map.of("default", Row.RESULT)), origin);
      case RUN_LOOP_MODE ->
          new Row.RunLoopMode(
              signature, given.word("mode", Row.LoopMode.class), given.text("text"), origin);
      case SCHEDULE, UNSCHEDULE ->
          new Row.Schedule(
              signature,
              given.operand("source", Row.RECEIVER),
              given.operand("mode", Map.of("default", Row.RESULT, "every", Row.EVERY_MODE)),
              keyword == Keyword.SCHEDULE,
              given.flag("timer"),
              given.guard("when"),
              origin);
      case COMMON_MODE -> new Row.CommonMode(signature, given.operand("mode", Map.of()), origin);
      case ACQUIRE ->
          new Row.Acquire(
              signature, given.required("resource"), given.operand("object", Row.RESULT), origin);
      case RELEASE ->
          new Row.Release(
              signature, given.required("resource"), given.operand("object", Row.RECEIVER), origin);
      case SOURCE ->
          new Row.Source(
              signature,
              given.word("medium", Row.Medium.class),
              given.guard("when"),
              given.flag("opens"),
              origin);
      case WRAP ->
          new Row.Wrap(
              signature, given.operand("inner", Row.RECEIVER), given.flag("shared"), origin);
      case ELEMENT_OUT ->
          new Row.ElementOut(signature, given.operand("container", Row.RECEIVER), origin);
      case FALLBACK -> new Row.Fallback(signature, given.operand("value", Map.of()), origin);
      case LOCK, UNLOCK ->
          new Row.Locking(
              signature, given.operand("object", Row.RECEIVER), keyword == Keyword.LOCK, origin);
      case OPAQUE -> new Row.Opaque(signature, origin);
      case ELEMENT_IN, HAND_OFF, IGNORE ->
          throw new Mistake("'" + keyword.word() + "' makes no single row");
    };
  }

  private Row callback() throws Mistake {
    return new Row.Callback(
        signature,
        role(),
        given.word("phase", Row.Phase.class),
        given.flag("watched"),
        given.flag("main"),
        given.seconds("budget"),
        given.text("selector"),
        given.members("duck-typed"),
        given.text("condition"),
        origin);
  }

  private Row registrar() throws Mistake {
    return new Row.Registrar(
        signature,
        given.operand("handler", Map.of()),
        role(),
        given.word("phase", Row.Phase.class),
        given.flag("main"),
        given.seconds("budget"),
        registered(),
        given.text("condition"),
        origin);
  }

  private List<Row.Guard> registered() throws Mistake {
    List<Row.Guard> guards = new ArrayList<>();
    for (String key : List.of("when", "queue")) {
      Row.Guard guard = given.guard(key);
      if (guard != null) guards.add(guard);
    }
    return List.copyOf(guards);
  }

  private Row.Role role() throws Mistake {
    return given.word("role", Row.Role.class, Row.Role.CALLBACK);
  }

  private Row blocking() throws Mistake {
    String needs = given.text("needs");
    return new Row.Blocking(
        signature,
        given.word("kind", Row.Kind.class),
        given.bound("bound"),
        given.flag("whole"),
        needs.isEmpty() ? null : given.operand("needs", Map.of()),
        given.guard("when"),
        given.signatures("unless"),
        given.signatures("during"),
        given.flag("interruptible"),
        given.flag("closable"),
        given.text("instead"),
        given.text("robovm"),
        origin);
  }

  /** {@code runs=arg1|arg2}: one row each. */
  private List<Row> handOffs() throws Mistake {
    List<Row> rows = new ArrayList<>();
    for (String runs : Words.split(given.required("runs"), '|')) {
      rows.add(
          new Row.HandOff(
              signature,
              Words.operand("runs", runs, Map.of()),
              given.word("mode", Row.Mode.class),
              given.guard("when"),
              given.members("entry"),
              given.text("handle").isEmpty() ? null : given.operand("handle", Map.of()),
              origin));
    }
    return List.copyOf(rows);
  }

  /** {@code element=arg1|arg2}: one row each. */
  private List<Row> elementsIn() throws Mistake {
    List<Row> rows = new ArrayList<>();
    int container = given.operand("container", Row.RECEIVER);
    for (String element : Words.split(given.required("element"), '|')) {
      int operand = Words.operand("element", element, Map.of());
      rows.add(new Row.ElementIn(signature, container, operand, origin));
    }
    return List.copyOf(rows);
  }
}
