package dev.leash.source.code;

import dev.leash.ir.Access;
import dev.leash.ir.ClassShape;
import dev.leash.ir.FieldRef;
import dev.leash.ir.FieldShape;
import dev.leash.ir.MethodBody;
import dev.leash.ir.MethodRef;
import dev.leash.ir.MethodShape;
import dev.leash.source.meaning.Annotations;
import dev.leash.source.meaning.ClassTree;
import dev.leash.source.meaning.SourceClass;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that a compiler would write into one class's file: its shape and its bodies. */
public final class ClassCode {
  /** The name of the field that switches assertions off. */
  private static final String ASSERTIONS = "$assertionsDisabled";

  private final ClassTree tree;
  private final Trees trees;
  private final Lambdas lambdas;
  private final Map<MethodRef, MethodBody> bodies = new LinkedHashMap<>();
  private final Set<Object> mentioned = new HashSet<>();
  private boolean asserts;

  public ClassCode(SourceClass source, Trees trees) {
    this.tree = trees.tree(source);
    this.trees = trees;
    this.lambdas = new Lambdas(tree, trees);
    Methods methods = new Methods(this);
    for (ClassTree.Method m : tree.methods()) attempt(m.line(), () -> methods.method(m));
    attempt(source.line(), methods::enumMethods);
    for (Lambdas.Method l : lambdas.all()) attempt(l.lambda().line(), () -> methods.lambda(l));
    attempt(source.line(), new Bridges(this)::write);
    attempt(source.line(), methods::classInitializer);
  }

  private void attempt(int line, Runnable part) {
    trees.project().attempt(source().name().replace('/', '.') + ", line " + line, part);
  }

  SourceClass source() {
    return tree.owner();
  }

  ClassTree tree() {
    return tree;
  }

  Trees trees() {
    return trees;
  }

  Lambdas lambdas() {
    return lambdas;
  }

  /** The field that assert statements ask; asking for it makes the class have it. */
  FieldRef assertions() {
    asserts = true;
    return new FieldRef(source().name(), ASSERTIONS, "Z");
  }

  boolean hasAssertions() {
    return asserts;
  }

  /** Takes in a finished method. */
  void add(MethodShape shape, Body body) {
    shapes.put(shape.ref(), shape);
    mentioned.addAll(body.out().writer().members());
    MethodRef ref = shape.ref();
    String name = ref.owner().replace('/', '.') + "." + ref.name() + ref.descriptor();
    int slots = body.out().maxLocals();
    trees.project().attempt(name, () -> bodies.put(ref, body.out().writer().lift(shape, slots)));
  }

  private final Map<MethodRef, MethodShape> shapes = new LinkedHashMap<>();

  /** Takes in a method without code. */
  void add(MethodShape shape) {
    shapes.put(shape.ref(), shape);
  }

  boolean declares(String name, String descriptor) {
    return shapes.containsKey(new MethodRef(source().name(), name, descriptor))
        || source().methods(name).stream().anyMatch(m -> m.descriptor().equals(descriptor));
  }

  /** The shape of a declared method. */
  MethodShape shape(MethodInfo m) {
    String descriptor = m.isConstructor() ? Hidden.descriptor(m, trees) : m.descriptor();
    List<String> thrown = new ArrayList<>();
    for (Type t : m.thrown()) thrown.add(Erasure.internalName(t));
    MethodRef ref = new MethodRef(source().name(), m.name(), descriptor);
    return new MethodShape(
        ref, m.access(), thrown, Annotations.of(source(), source().node((Object) m)));
  }

  /** All bodies by method, in the order of the class. */
  public Map<MethodRef, MethodBody> bodies() {
    return bodies;
  }

  /** Fields and methods that the code names: {@code FieldRef}s and {@code MethodRef}s. */
  public Set<Object> mentioned() {
    return mentioned;
  }

  /** The class's shape. */
  public ClassShape shape() {
    SourceClass s = source();
    // Without a body: abstract and native ones, and those that could not be read.
    for (MethodInfo m : s.methods()) {
      MethodShape declared = shape(m);
      shapes.putIfAbsent(declared.ref(), declared);
    }
    List<FieldShape> fields = new ArrayList<>();
    for (FieldInfo f : s.fields()) {
      FieldRef ref = new FieldRef(s.name(), f.name(), Erasure.descriptor(f.type()));
      fields.add(
          new FieldShape(ref, f.access(), f.constant(), Annotations.of(s, s.node((Object) f))));
    }
    int hidden = Access.FINAL | Access.SYNTHETIC;
    if (s.isInner()) fields.add(new FieldShape(Hidden.outerField(s), hidden, null, List.of()));
    for (LocalVar v : trees.captures(s)) {
      fields.add(new FieldShape(Hidden.capturedField(s, v), hidden, null, List.of()));
    }
    int shared = Access.STATIC | hidden;
    if (s.isEnum()) {
      FieldRef ref = new FieldRef(s.name(), "$VALUES", "[L" + s.name() + ";");
      fields.add(new FieldShape(ref, Access.PRIVATE | shared, null, List.of()));
    }
    if (asserts) fields.add(new FieldShape(assertions(), shared, null, List.of()));
    List<String> interfaces = new ArrayList<>();
    for (Type t : s.interfaces()) interfaces.add(Erasure.internalName(t));
    String superName =
        s.superclass() == null ? "java/lang/Object" : Erasure.internalName(s.superclass());
    return new ClassShape(
        s.name(),
        s.access(),
        superName,
        interfaces,
        s.sourceFile(),
        s.outer() == null ? null : s.outer().name(),
        enclosingMethod(),
        List.copyOf(shapes.values()),
        fields,
        Annotations.of(s, s.place() == SourceClass.Place.ANONYMOUS ? null : s.node()));
  }

  private MethodRef enclosingMethod() {
    SourceClass s = source();
    boolean local =
        s.place() == SourceClass.Place.LOCAL || s.place() == SourceClass.Place.ANONYMOUS;
    if (!local || s.frame() == null) return null;
    dev.leash.source.tree.Frame frame = s.frame();
    if (frame.of() instanceof com.github.javaparser.ast.Node) return null;
    if (!(frame.of() instanceof MethodInfo m)) return null;
    String descriptor = m.isConstructor() ? Hidden.descriptor(m, trees) : m.descriptor();
    return new MethodRef(s.outer().name(), m.name(), descriptor);
  }
}
