package dev.leash.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leash.catalog.Row.Bound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a line means, kind by kind. */
class GrammarTest {
  @TempDir Path directory;

  private <R extends Row> List<R> rows(Class<R> kind, String... lines) throws IOException {
    String[] all = new String[lines.length + 2];
    all[0] = "platform test";
    all[1] = "prefix t=com.example.";
    System.arraycopy(lines, 0, all, 2, lines.length);
    return UserFile.in(directory, "own.txt", all).load().all(kind).stream()
        .filter(row -> row.origin().platform().equals("test"))
        .toList();
  }

  private <R extends Row> R row(Class<R> kind, String... lines) throws IOException {
    List<R> rows = rows(kind, lines);
    assertEquals(1, rows.size());
    return rows.get(0);
  }

  @Test
  void signaturesAreSpelledAsInSource() throws IOException {
    assertEquals(
        new Signature(
            "com/example/Outer$In",
            "call",
            "(Ljava/lang/String;[[ILcom/example/X;[Ljava/util/Map;)"),
        row(
                Row.NotBlocking.class,
                "not-blocking t:Outer$In#call(String,int[][],t:X,java.util.Map...)")
            .signature());
    assertEquals(
        new Signature("java/lang/Thread", "<init>", "*"),
        row(Row.NotBlocking.class, "not-blocking Thread#<init>(*)").signature());
    assertEquals(
        new Signature("com/example/Mode", "DEFAULT", ""),
        row(Row.RunLoopMode.class, "run-loop-mode t:Mode#DEFAULT mode=default").signature());
  }

  @Test
  void bracesNameSeveralMembersOnSeveralLines() throws IOException {
    List<Row.Signal> rows =
        rows(Row.Signal.class, "signal t:Gate#{open(),", "    open(int,int),", "    CLOSED} @ why");
    assertEquals(
        List.of("open()", "open(II)", "CLOSED"),
        rows.stream().map(r -> r.signature().name() + r.signature().parameters()).toList());
    assertEquals("why", rows.get(2).origin().note());
    assertEquals(3, rows.get(2).origin().line());
  }

  @Test
  void defaultsHoldUntilTheNextAndGiveWayToTheLinesOwn() throws IOException {
    List<Row.Blocking> rows =
        rows(
            Row.Blocking.class,
            "defaults blocking kind=read closable instead=\"do not\"",
            "blocking t:A#a()",
            "blocking t:A#b() kind=http closable=no",
            "defaults blocking kind=dns",
            "blocking t:A#c()");
    assertEquals(
        List.of(Row.Kind.READ, Row.Kind.HTTP, Row.Kind.DNS),
        rows.stream().map(Row.Blocking::kind).toList());
    assertEquals(List.of(true, false, false), rows.stream().map(Row.Blocking::closable).toList());
    assertEquals("do not", rows.get(1).instead());
  }

  @Test
  void bounds() throws IOException {
    assertEquals(new Bound.None(), bound("none"));
    assertEquals(new Bound.Seconds(0.3), bound("300ms"));
    assertEquals(new Bound.Seconds(120), bound("2min"));
    assertEquals(
        new Bound.Argument(2, Row.Unit.MILLISECONDS, true, false), bound("arg2;ms;0=forever"));
    assertEquals(
        new Bound.Argument(1, Row.Unit.TIME_UNIT, false, true),
        bound("arg1;unit;negative=forever"));
    assertEquals(
        new Bound.Setter(
            List.of(
                new Signature("com/example/A", "limit", "(I)"),
                new Signature("com/example/H", "limit", "")),
            1,
            Row.Unit.SECONDS,
            true,
            false,
            Double.POSITIVE_INFINITY),
        bound("t:A#limit(int)|t:H#limit;s;0=forever;default=forever"));
    Bound.Setter second = (Bound.Setter) bound("t:A#limit(boolean,int);s;argument=2;default=0s");
    assertEquals(2, second.argument());
  }

  private Bound bound(String spelled) throws IOException {
    return row(Row.Blocking.class, "blocking t:A#a() kind=read bound=" + spelled).bound();
  }

  @Test
  void blocking() throws IOException {
    Row.Blocking row =
        row(
            Row.Blocking.class,
            "blocking t:A#a(t:B,boolean) kind=read whole needs=arg1 when=arg2==true",
            "    unless=t:A#ready()|t:A#mode(int) interruptible robovm=\"use NSStream\"");
    assertTrue(row.whole() && row.interruptible());
    assertEquals(1, row.needsNetwork());
    assertEquals(new Row.Guard(2, List.of("true"), false), row.when());
    assertEquals(new Signature("com/example/A", "mode", "(I)"), row.unless().get(1));
    assertEquals("use NSStream", row.insteadRobovm());
    assertNull(row(Row.Blocking.class, "blocking t:A#b() kind=read").needsNetwork());
  }

  @Test
  void guards() throws IOException {
    List<Row.Guard> guards =
        row(
                Row.Registrar.class,
                "registrar t:A#on(String,t:Q,Runnable) handler=arg3 phase=background"
                    + " queue=arg2==null",
                "    when=arg1!=t:E#PAUSE|t:E#name()|\"a b\"|-1|null")
            .when();
    assertEquals(
        List.of(
            new Row.Guard(
                1,
                List.of("com/example/E#PAUSE", "com/example/E#name()", "\"a b\"", "-1", "null"),
                true),
            new Row.Guard(2, List.of("null"), false)),
        guards);
  }

  @Test
  void callbacks() throws IOException {
    Row.Callback row =
        row(
            Row.Callback.class,
            "callback t:Main#stop() phase=terminate role=expiration-handler watched main budget=5s",
            "    selector=main:stop: duck-typed=init(Object)|stop() condition=\"it dies, @ once\"");
    assertEquals(Row.Phase.TERMINATE, row.phase());
    assertEquals(Row.Role.EXPIRATION_HANDLER, row.role());
    assertTrue(row.watched() && row.mainThread());
    assertEquals(5, row.budgetSeconds());
    assertEquals("main:stop:", row.selector());
    assertEquals(List.of("init(Ljava/lang/Object;)", "stop()"), row.duckTyped());
    assertEquals("it dies, @ once", row.condition());
  }

  @Test
  void handOffsNameEachOperandThatRuns() throws IOException {
    List<Row.HandOff> rows =
        rows(
            Row.HandOff.class,
            "hand-off t:A#both(Runnable,t:L) runs=arg1|arg2 mode=async-unless-direct"
                + " entry=go(int)|stop(*)");
    assertEquals(List.of(1, 2), rows.stream().map(Row.HandOff::runs).toList());
    assertEquals(List.of("go(I)", "stop*"), rows.get(1).entries());
    assertEquals(Row.Mode.ASYNC_UNLESS_DIRECT, rows.get(0).mode());
  }

  @Test
  void tasksRunLoopsAndResources() throws IOException {
    Row.TaskBegin begin =
        row(Row.TaskBegin.class, "task-begin t:A#begin(Runnable) pair=p handler=arg1");
    assertEquals(List.of(Row.RESULT, 1), List.of(begin.token(), begin.handler()));
    assertEquals(-2, row(Row.TaskBegin.class, "task-begin t:A#b() pair=p handler=none").handler());
    assertEquals(1, row(Row.TaskEnd.class, "task-end t:A#end(long) pair=p").token());
    assertEquals(Row.RESULT, row(Row.RunLoop.class, "run-loop t:A#run() mode=default").mode());
    Row.Schedule undo = row(Row.Schedule.class, "unschedule t:A#remove(t:L,String) mode=arg2");
    assertEquals(List.of(0, 2, false), List.of(undo.source(), undo.mode(), undo.adds()));
    Row.Schedule timer =
        row(Row.Schedule.class, "schedule t:A#<init>(boolean) mode=every timer when=arg1==true");
    assertEquals(
        List.of(0, Row.EVERY_MODE, true), List.of(timer.source(), timer.mode(), timer.timer()));
    assertEquals(List.of("true"), timer.when().values());
    Row.RunLoopMode mode = row(Row.RunLoopMode.class, "run-loop-mode t:A#M mode=common text=\"m\"");
    assertEquals(List.of(Row.LoopMode.COMMON, "m"), List.of(mode.mode(), mode.text()));
    assertEquals(1, row(Row.CommonMode.class, "common-mode t:A#add(String) mode=arg1").mode());
    assertEquals(
        0, row(Row.Acquire.class, "acquire t:A#bind(int) resource=r object=receiver").object());
    assertEquals(0, row(Row.Release.class, "release t:A#close() resource=r").object());
  }

  @Test
  void dataFlow() throws IOException {
    assertEquals(
        Row.Medium.NETWORK, row(Row.Source.class, "source t:A#in() medium=network").medium());
    assertEquals(1, row(Row.Wrap.class, "wrap t:A#<init>(*) inner=arg1").inner());
    List<Row.ElementIn> in =
        rows(
            Row.ElementIn.class,
            "element-in t:A#of(Object,Object) container=result element=arg1|arg2");
    assertEquals(List.of(1, 2), in.stream().map(Row.ElementIn::element).toList());
    assertEquals(Row.RESULT, in.get(0).container());
    assertTrue(row(Row.Locking.class, "lock t:A#lock()").takes());
    assertTrue(!row(Row.Locking.class, "unlock t:A#unlock()").takes());
  }
}
