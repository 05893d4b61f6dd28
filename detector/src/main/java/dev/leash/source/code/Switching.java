package dev.leash.source.code;

import dev.leash.ir.FieldRef;
import dev.leash.ir.MethodRef;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Pattern;
import dev.leash.source.tree.Stmt;
import dev.leash.source.tree.SwitchBody;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes switch statements and expressions. */
final class Switching {
  /** Where a switch expression's values go. */
  private record Yields(Stmt.Target target, Type type) {}

  private final Body body;
  private final Deque<Yields> open = new ArrayDeque<>();

  Switching(Body body) {
    this.body = body;
  }

  private Out out() {
    return body.out();
  }

  void write(Stmt.Switch w) {
    int top = out().top();
    Out.Spot exit = new Out.Spot();
    body.exits().enter(w.target(), exit, null);
    write(w.body(), exit, false, w.line());
    body.exits().leave();
    out().place(exit);
    out().release(top);
  }

  Type expression(Expr.Switch s) {
    Type type = Relations.settled(s.type());
    Type kept = type.isUnknown() ? body.project().world().object() : type;
    Stmt.Target target = new Stmt.Target();
    Out.Spot exit = new Out.Spot();
    open.push(new Yields(target, kept));
    body.exits().enter(target, exit, null);
    write(s.body(), exit, true, s.line());
    body.exits().leave();
    open.pop();
    out().place(exit);
    out().line(s.line());
    return Erasure.of(kept);
  }

  void giveValue(Stmt.Yield y) {
    Yields to = open.peek();
    if (to == null) {
      body.values().run(y.value());
      return;
    }
    body.values().push(y.value(), to.type());
    Exits.Region region = body.exits().leaveTo(to.target());
    if (region != null) out().jump(Op.GOTO, region.exit);
    body.exits().left();
  }

  private void write(SwitchBody s, Out.Spot exit, boolean total, int line) {
    switch (s.kind()) {
      case INT -> ints(s, exit, total);
      case STRING -> strings(s, exit, total);
      case ENUM -> enums(s, exit, total, line);
      case PATTERN -> patterns(s, exit, total);
    }
  }

  /** Bodies of cases, one after the other. */
  private void bodies(
      SwitchBody s, List<Out.Spot> starts, Out.Spot otherwise, Out.Spot exit, boolean total) {
    boolean hasDefault = false;
    for (int i = 0; i < s.cases().size(); i++) {
      SwitchBody.Case c = s.cases().get(i);
      out().place(starts.get(i));
      if (c.isDefault()) {
        out().place(otherwise);
        hasDefault = true;
      }
      body.statements().write(c.body());
      if (s.arrows()) out().jump(Op.GOTO, exit);
    }
    if (hasDefault) return;
    if (total) {
      if (!s.cases().isEmpty() && out().isAlive()) out().jump(Op.GOTO, exit);
      out().place(otherwise);
      String error = "java/lang/IncompatibleClassChangeError";
      out().type(Op.NEW, error);
      out().op(Op.DUP);
      out().call(Op.INVOKESPECIAL, new MethodRef(error, "<init>", "()V"), false);
      out().op(Op.ATHROW);
    } else {
      out().place(otherwise);
    }
  }

  private static List<Out.Spot> spots(SwitchBody s) {
    List<Out.Spot> spots = new ArrayList<>();
    for (int i = 0; i < s.cases().size(); i++) spots.add(new Out.Spot());
    return spots;
  }

  private void ints(SwitchBody s, Out.Spot exit, boolean total) {
    body.values().push(s.selector(), Primitive.INT);
    List<Out.Spot> starts = spots(s);
    Out.Spot otherwise = new Out.Spot();
    Map<Integer, Out.Spot> keys = new TreeMap<>();
    for (int i = 0; i < s.cases().size(); i++) {
      for (Object label : s.cases().get(i).labels()) {
        if (label instanceof Integer key) keys.putIfAbsent(key, starts.get(i));
      }
    }
    select(keys, otherwise);
    bodies(s, starts, otherwise, exit, total);
  }

  private void select(Map<Integer, Out.Spot> keys, Out.Spot otherwise) {
    out().select(List.copyOf(keys.keySet()), List.copyOf(keys.values()), otherwise);
  }

  private void enums(SwitchBody s, Out.Spot exit, boolean total, int line) {
    Type type = Relations.settled(s.selector().type());
    String name = Erasure.internalName(type);
    SwitchMaps maps = body.owner().trees().switchMaps(body.source());
    FieldRef map = maps.field(name, line);
    out().field(Op.GETSTATIC, map);
    body.values().push(s.selector(), type);
    out().call(Op.INVOKEVIRTUAL, new MethodRef(name, "ordinal", "()I"), false);
    out().op(Op.IALOAD);
    List<Out.Spot> starts = spots(s);
    Out.Spot otherwise = new Out.Spot();
    Map<Integer, Out.Spot> keys = new TreeMap<>();
    for (int i = 0; i < s.cases().size(); i++) {
      for (Object label : s.cases().get(i).labels()) {
        if (label instanceof SwitchBody.EnumLabel e) {
          keys.putIfAbsent(maps.number(name, e.name()), starts.get(i));
        }
      }
    }
    select(keys, otherwise);
    bodies(s, starts, otherwise, exit, total);
  }

  private void strings(SwitchBody s, Out.Spot exit, boolean total) {
    Type string = body.project().world().string();
    int text = out().slot(string);
    int index = out().slot(Primitive.INT);
    body.values().push(s.selector(), string);
    out().store(string, text);
    out().push(-1);
    out().store(Primitive.INT, index);
    Map<Integer, List<String>> byHash = new LinkedHashMap<>();
    Map<String, Integer> numbers = new TreeMap<>();
    List<Out.Spot> starts = spots(s);
    Map<Integer, Out.Spot> keys = new TreeMap<>();
    for (int i = 0; i < s.cases().size(); i++) {
      for (Object label : s.cases().get(i).labels()) {
        if (!(label instanceof String value)) continue;
        keys.put(numbers.size(), starts.get(i));
        numbers.put(value, numbers.size());
        byHash.computeIfAbsent(value.hashCode(), k -> new ArrayList<>()).add(value);
      }
    }
    out().load(string, text);
    out().call(Op.INVOKEVIRTUAL, new MethodRef("java/lang/String", "hashCode", "()I"), false);
    Map<Integer, Out.Spot> hashes = new TreeMap<>();
    byHash.keySet().forEach(hash -> hashes.put(hash, new Out.Spot()));
    Out.Spot chosen = new Out.Spot();
    select(hashes, chosen);
    MethodRef equals = new MethodRef("java/lang/String", "equals", "(Ljava/lang/Object;)Z");
    byHash.forEach(
        (hash, values) -> {
          out().place(hashes.get(hash));
          for (String value : values) {
            Out.Spot next = new Out.Spot();
            out().load(string, text);
            out().push(value);
            out().call(Op.INVOKEVIRTUAL, equals, false);
            out().jump(Op.IFEQ, next);
            out().push(numbers.get(value));
            out().store(Primitive.INT, index);
            out().jump(Op.GOTO, chosen);
            out().place(next);
          }
          out().jump(Op.GOTO, chosen);
        });
    out().place(chosen);
    out().load(Primitive.INT, index);
    Out.Spot otherwise = new Out.Spot();
    select(keys, otherwise);
    bodies(s, starts, otherwise, exit, total);
  }

  private static final MethodRef TYPE_SWITCH =
      new MethodRef(
          "java/lang/runtime/SwitchBootstraps",
          "typeSwitch",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
              + "[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;");

  private void patterns(SwitchBody s, Out.Spot exit, boolean total) {
    Type type = body.relations().boxed(Relations.settled(s.selector().type()));
    LocalVar value = new LocalVar("selector$", type, null);
    body.values().push(s.selector(), type);
    out().store(type, out().declare(value));
    int restart = out().slot(Primitive.INT);
    boolean nullLabel = s.cases().stream().anyMatch(c -> c.labels().contains(SwitchBody.Null.NULL));
    if (!nullLabel) {
      body.load(value);
      out()
          .call(
              Op.INVOKESTATIC,
              new MethodRef(
                  "java/util/Objects", "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;"),
              false);
      out().op(Op.POP);
    }
    out().push(0);
    out().store(Primitive.INT, restart);
    Out.Spot again = new Out.Spot();
    out().entry(again);
    body.load(value);
    out().load(Primitive.INT, restart);
    String descriptor = "(" + Erasure.descriptor(type) + "I)I";
    out().dynamic("typeSwitch", descriptor, TYPE_SWITCH);
    List<Out.Spot> starts = spots(s);
    Out.Spot otherwise = new Out.Spot();
    Map<Integer, Out.Spot> keys = new TreeMap<>();
    int number = 0;
    int[] next = new int[s.cases().size()];
    for (int i = 0; i < s.cases().size(); i++) {
      for (Object label : s.cases().get(i).labels()) {
        keys.put(label == SwitchBody.Null.NULL ? -1 : number++, starts.get(i));
      }
      next[i] = number;
    }
    select(keys, otherwise);
    boolean hasDefault = false;
    for (int i = 0; i < s.cases().size(); i++) {
      SwitchBody.Case c = s.cases().get(i);
      out().place(starts.get(i));
      if (c.isDefault()) {
        out().place(otherwise);
        hasDefault = true;
      }
      if (out().isAlive()) bind(c, value, restart, next[i], again);
      body.statements().write(c.body());
      if (s.arrows()) out().jump(Op.GOTO, exit);
    }
    if (hasDefault) return;
    if (out().isAlive()) out().jump(Op.GOTO, exit);
    out().place(otherwise);
    String error = "java/lang/MatchException";
    out().type(Op.NEW, error);
    out().op(Op.DUP);
    out().push(null);
    out().push(null);
    MethodRef made = new MethodRef(error, "<init>", "(Ljava/lang/String;Ljava/lang/Throwable;)V");
    out().call(Op.INVOKESPECIAL, made, false);
    out().op(Op.ATHROW);
    if (total && !out().isAlive()) return;
  }

  private void bind(SwitchBody.Case c, LocalVar value, int restart, int next, Out.Spot again) {
    Out.Spot fails = new Out.Spot();
    for (Object label : c.labels()) {
      if (label instanceof Pattern p) body.values().patterns().match(p, value, fails, false);
    }
    if (c.guard() != null) body.conditions().jump(c.guard(), false, fails);
    if (!fails.isUsed()) return;
    Out.Spot past = new Out.Spot();
    out().jump(Op.GOTO, past);
    out().place(fails);
    out().push(next);
    out().store(Primitive.INT, restart);
    out().jump(Op.GOTO, again);
    out().place(past);
  }
}
