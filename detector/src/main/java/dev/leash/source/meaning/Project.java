package dev.leash.source.meaning;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import dev.leash.bytecode.ReadLog;
import dev.leash.source.files.SourceFile;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.HeaderClass;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Relations;
import dev.leash.source.types.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All classes of a project's sources, and those of the class path and the JDK behind them. */
public final class Project {
  private final Map<String, SourceClass> sources = new TreeMap<>();
  private final Map<String, Optional<ClassInfo>> headers = new HashMap<>();
  private final Map<String, Boolean> packages = new HashMap<>();
  private final Map<ClassInfo, Optional<MethodInfo>> functional = new HashMap<>();
  private final IdentityHashMap<LambdaExpr, Boolean> voidBodies = new IdentityHashMap<>();
  private final Map<String, Integer> localNumbers = new HashMap<>();
  private final List<SourceClass> top = new ArrayList<>();
  private final Function<String, Optional<HeaderMaker>> lookup;
  private final World world = new World(this::find);
  private final Relations relations = new Relations(world);
  private final ReadLog log;

  /** Makes the class that a header describes, when it is first needed. */
  public interface HeaderMaker {
    HeaderClass make(World world);
  }

  /**
   * @param lookup classes of the class path and the JDK by internal name
   */
  public Project(
      List<SourceFile> files, Function<String, Optional<HeaderMaker>> lookup, ReadLog log) {
    this.lookup = lookup;
    this.log = log;
    for (SourceFile file : files) attempt(file.path().toString(), () -> declare(file));
  }

  private void declare(SourceFile file) {
    Unit unit = new Unit(file, this);
    for (TypeDeclaration<?> type : file.unit().getTypes()) {
      SourceClass made = SourceClass.topLevel(unit, type);
      if (sources.containsKey(made.name())) {
        log.add(
            file.path().toString(),
            "declares "
                + made.name().replace('/', '.')
                + ", which another file declares, too; only that one is read");
        continue;
      }
      register(made);
      top.add(made);
    }
  }

  /**
   * Does a part of the work. If it fails that is noted, and the rest goes on.
   *
   * @param what the file, class or member that is lost if it fails
   */
  public void attempt(String what, Runnable part) {
    try {
      part.run();
    } catch (StackOverflowError e) {
      log.add(what, "is nested too deeply to be read from source; compile it and give the class");
    } catch (RuntimeException e) {
      log.add(what, "cannot be read from source (" + e + "); compile it and give the class");
    }
  }

  /** Of lambdas with typed parameters: whether the body is a call of a void method. */
  Map<LambdaExpr, Boolean> voidBodies() {
    return voidBodies;
  }

  /** Makes a class known by its name, with its member classes. */
  void register(SourceClass made) {
    sources.putIfAbsent(made.name(), made);
    int slash = made.name().lastIndexOf('/');
    for (int i = slash; i > 0; i = made.name().lastIndexOf('/', i - 1)) {
      packages.put(made.name().substring(0, i), true);
    }
    for (SourceClass member : made.memberClasses()) register(member);
  }

  /** Top-level classes in the order of files and declarations. */
  public List<SourceClass> topLevel() {
    return top;
  }

  /** All classes from sources known by now, sorted by name. */
  public Map<String, SourceClass> sources() {
    return sources;
  }

  /** The class of that internal name, or null. */
  public ClassInfo find(String name) {
    SourceClass source = sources.get(name);
    if (source != null) return source;
    Optional<ClassInfo> known = headers.get(name);
    if (known == null) {
      known = lookup.apply(name).map(maker -> maker.make(world));
      headers.put(name, known);
    }
    return known.orElse(null);
  }

  /** The single abstract method of a functional interface, or null if the class is none. */
  MethodInfo functionalMethod(ClassInfo info) {
    Optional<MethodInfo> known = functional.get(info);
    if (known == null) {
      known = Optional.ofNullable(FunctionType.methodOf(this, info));
      functional.put(info, known);
    }
    return known.orElse(null);
  }

  /** A name for a class that a compiler adds to a top-level class. */
  public String nameForSynthetic(SourceClass top) {
    return localName(top, "");
  }

  /** A name for a local or anonymous class: the first number that is free. */
  String localName(SourceClass outer, String simpleName) {
    int number = localNumbers.merge(outer.name() + "$" + simpleName, 1, Integer::sum);
    String name = outer.name() + "$" + number + simpleName;
    return sources.containsKey(name) ? localName(outer, simpleName) : name;
  }

  /**
   * Whether sources have a package of that name, with slashes; class path packages do not count.
   */
  boolean hasPackage(String name) {
    return packages.containsKey(name);
  }

  public World world() {
    return world;
  }

  public Relations relations() {
    return relations;
  }
}
