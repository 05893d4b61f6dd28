package dev.leash.source.types;

import dev.leash.bytecode.Signatures;
import dev.leash.ir.Access;
import dev.leash.ir.ClassShape;
import dev.leash.ir.FieldShape;
import dev.leash.ir.MethodShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A class known by its class file. */
public final class HeaderClass extends ClassInfo {
  private final ClassShape shape;
  private final World world;
  private Supplier<Signatures> source;
  private Signatures signatures;
  private List<TypeVariable> parameters;
  private Type superclass;
  private List<Type> interfaces;
  private Map<String, FieldInfo> fields;
  private List<MethodInfo> methods;
  private Map<String, List<MethodInfo>> byName;

  public HeaderClass(ClassShape shape, World world, Supplier<Signatures> signatures) {
    this.shape = shape;
    this.world = world;
    this.source = signatures;
  }

  private Signatures signatures() {
    if (signatures == null) {
      signatures = source.get();
      source = null;
    }
    return signatures;
  }

  private void readHeader() {
    if (parameters != null) return;
    parameters = List.of();
    String signature = signatures().ofClass();
    if (signature == null) {
      superclass = shape.superName() == null ? null : world.type(shape.superName());
      interfaces = shape.interfaces().stream().map(world::type).toList();
      return;
    }
    SignatureParser parser = new SignatureParser(signature, world, this::variable);
    parameters = parser.formals(formal -> variable(formal, this::variable));
    superclass = parser.type();
    List<Type> all = new ArrayList<>();
    while (!parser.atEnd()) all.add(parser.type());
    interfaces = all;
  }

  private TypeVariable variable(
      SignatureParser.TypeVariableSource formal, Function<String, TypeVariable> scope) {
    return new TypeVariable(
        formal.name(),
        () ->
            formal.bounds().stream()
                .map(bound -> new SignatureParser(bound, world, scope).type())
                .toList(),
        null);
  }

  private TypeVariable variable(String name) {
    for (TypeVariable v : typeParameters()) if (v.name().equals(name)) return v;
    return outer() instanceof HeaderClass around && isInner() ? around.variable(name) : null;
  }

  @Override
  public String name() {
    return shape.name();
  }

  @Override
  public int access() {
    return shape.access();
  }

  @Override
  public List<TypeVariable> typeParameters() {
    readHeader();
    return parameters;
  }

  @Override
  public Type superclass() {
    readHeader();
    return superclass;
  }

  @Override
  public List<Type> interfaces() {
    readHeader();
    return interfaces;
  }

  @Override
  public boolean isSettled() {
    return true;
  }

  @Override
  public ClassInfo outer() {
    return shape.outerClass() == null ? null : world.find(shape.outerClass());
  }

  @Override
  public boolean isInner() {
    return shape.outerClass() != null && !isStatic() && !isInterface() && !isEnum();
  }

  @Override
  public ClassInfo member(String simpleName) {
    ClassInfo found = world.find(name() + "$" + simpleName);
    return found == null || found.outer() != this ? null : found;
  }

  @Override
  public FieldInfo field(String name) {
    if (fields == null) {
      fields = new HashMap<>();
      for (FieldShape f : shape.fields()) {
        String key = f.ref().name() + f.ref().descriptor();
        Supplier<Type> type =
            () -> {
              String text = signatures().ofMembers().getOrDefault(key, f.ref().descriptor());
              return new SignatureParser(text, world, this::variable).type();
            };
        Object value = Access.is(f.access(), Access.FINAL) ? f.constant() : null;
        fields.put(
            f.ref().name(), new FieldInfo(this, f.ref().name(), f.access(), type, () -> value));
      }
    }
    return fields.get(name);
  }

  @Override
  public List<MethodInfo> methods() {
    if (methods == null) {
      methods = new ArrayList<>();
      for (MethodShape m : shape.methods()) {
        // The language does not see what a compiler made.
        if (!m.isSynthetic() && !m.ref().name().equals("<clinit>")) methods.add(method(m));
      }
    }
    return methods;
  }

  @Override
  public List<MethodInfo> methods(String name) {
    if (byName == null) {
      byName = new HashMap<>();
      for (MethodInfo m : methods()) {
        byName.computeIfAbsent(m.name(), k -> new ArrayList<>(2)).add(m);
      }
    }
    return byName.getOrDefault(name, List.of());
  }

  private MethodInfo method(MethodShape m) {
    String descriptor = m.ref().descriptor();
    int hidden = m.ref().isConstructor() && isInner() ? 1 : 0;
    List<Type> erased = new ArrayList<>();
    SignatureParser plain = new SignatureParser(descriptor, world, name -> null);
    plain.skip();
    while (!plain.at(')')) erased.add(plain.type());
    plain.skip();
    Type erasedResult = plain.type();
    List<Type> written = erased.subList(Math.min(hidden, erased.size()), erased.size());
    return new MethodInfo(
        this,
        m.ref().name(),
        m.access(),
        written.size(),
        () -> {
          String signature = signatures().ofMembers().get(m.ref().name() + descriptor);
          if (signature != null) {
            MethodInfo.Types types = types(signature);
            if (types.parameters().size() == written.size()) return types;
          }
          List<Type> thrown = m.exceptions().stream().map(world::type).toList();
          return new MethodInfo.Types(List.of(), written, erasedResult, thrown);
        });
  }

  private MethodInfo.Types types(String signature) {
    Map<String, TypeVariable> own = new HashMap<>();
    Function<String, TypeVariable> scope =
        name -> own.containsKey(name) ? own.get(name) : variable(name);
    SignatureParser parser = new SignatureParser(signature, world, scope);
    List<TypeVariable> formals =
        parser.formals(
            formal -> {
              TypeVariable made = variable(formal, scope);
              own.put(made.name(), made);
              return made;
            });
    parser.skip();
    List<Type> types = new ArrayList<>();
    while (!parser.at(')')) types.add(parser.type());
    parser.skip();
    Type result = parser.type();
    List<Type> thrown = new ArrayList<>();
    while (!parser.atEnd()) {
      parser.skip();
      thrown.add(parser.type());
    }
    return new MethodInfo.Types(formals, types, result, thrown);
  }

  /** The shape it was made of. */
  public ClassShape shape() {
    return shape;
  }
}
