package dev.leash.source.code;

import dev.leash.source.meaning.ClassReader;
import dev.leash.source.meaning.ClassTree;
import dev.leash.source.meaning.Project;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.Frame;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.tree.Stmt;
import dev.leash.source.tree.Walker;
import dev.leash.source.types.ClassType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The attributed trees of all classes, and which variables local classes capture. */
public final class Trees {
  private final Project project;
  private final IdentityHashMap<SourceClass, ClassTree> trees = new IdentityHashMap<>();
  private final IdentityHashMap<SourceClass, List<LocalVar>> captures = new IdentityHashMap<>();
  private final IdentityHashMap<SourceClass, SwitchMaps> switchMaps = new IdentityHashMap<>();
  private final List<SourceClass> order = new ArrayList<>();

  public Trees(Project project) {
    this.project = project;
    for (SourceClass top : project.topLevel()) attempt(top, () -> read(top));
  }

  private void read(SourceClass c) {
    ClassTree tree = ClassReader.read(c);
    trees.put(c, tree);
    order.add(c);
    for (SourceClass member : c.memberClasses()) attempt(member, () -> read(member));
    for (SourceClass local : tree.local()) attempt(local, () -> read(local));
  }

  private void attempt(SourceClass c, Runnable part) {
    project.attempt(c.name().replace('/', '.'), part);
  }

  Project project() {
    return project;
  }

  /** All classes from sources, each before those that its code declares. */
  public List<SourceClass> order() {
    return order;
  }

  ClassTree tree(SourceClass c) {
    return trees.get(c);
  }

  /** Arrays that number the constants of enums for switches, one set per top-level class. */
  SwitchMaps switchMaps(SourceClass c) {
    SourceClass top = c;
    while (top.outer() != null) top = top.outer();
    SourceClass outermost = top;
    return switchMaps.computeIfAbsent(outermost, k -> new SwitchMaps(outermost, project));
  }

  /** The classes behind switches over enums, for those that the code written so far needs. */
  public List<SwitchMapClass> switchMapClasses() {
    List<SwitchMapClass> made = new ArrayList<>();
    for (SourceClass top : project.topLevel()) {
      SwitchMaps maps = switchMaps.get(top);
      if (maps == null || maps.name() == null) continue;
      attempt(top, () -> made.add(new SwitchMapClass(top, maps, new ClassCode(top, this))));
    }
    return made;
  }

  /** Variables of the code around that a local or anonymous class captures, first use first. */
  List<LocalVar> captures(SourceClass c) {
    boolean local =
        c.place() == SourceClass.Place.LOCAL || c.place() == SourceClass.Place.ANONYMOUS;
    if (!local || c.frame() == null) return List.of();
    List<LocalVar> known = captures.get(c);
    if (known == null) {
      captures.put(c, List.of());
      known = List.copyOf(new Collector(c).collect());
      captures.put(c, known);
    }
    return known;
  }

  private final class Collector extends Walker {
    private final SourceClass of;
    private final Set<LocalVar> found = new LinkedHashSet<>();
    private final Set<SourceClass> seen = new HashSet<>();

    Collector(SourceClass of) {
      this.of = of;
    }

    Set<LocalVar> collect() {
      classBody(of);
      return found;
    }

    private void classBody(SourceClass c) {
      ClassTree tree = trees.get(c);
      if (tree == null || !seen.add(c)) return;
      if (c.superclass() instanceof ClassType t && t.info() instanceof SourceClass above) {
        captures(above).forEach(this::add);
      }
      for (ClassTree.Member m : tree.members()) member(m);
      for (SourceClass member : c.memberClasses()) classBody(member);
      for (SourceClass local : tree.local()) classBody(local);
    }

    private void member(ClassTree.Member m) {
      if (m instanceof ClassTree.Method method) {
        if (method.calls() != null) visit(method.calls());
        if (method.body() != null) visit(method.body());
      } else if (m instanceof ClassTree.Initializer i) {
        if (i.value() != null) visit(i.value());
        if (i.block() != null) visit(i.block());
      }
    }

    /**
     * Only variables of the body around: what a class around that one has captured is found there.
     */
    private void add(LocalVar v) {
      Frame around = of.frame();
      boolean passed = around.isLambda() && around.isInside(v.frame());
      if (around == v.frame() || passed) found.add(v);
    }

    @Override
    public void visit(Expr e) {
      if (e instanceof Expr.Local l) add(l.variable());
      if (e instanceof Expr.New n && n.info() instanceof SourceClass made) {
        captures(made).forEach(this::add);
      }
      parts(e);
    }

    @Override
    public void visit(Stmt s) {
      parts(s);
    }
  }
}
