package dev.leash.source.meaning;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.leash.ir.Access;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Type;
import dev.leash.source.types.TypeVariable;
import dev.leash.source.types.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The fields and methods of a class from source, those that the language adds included. */
final class DeclaredMembers {
  private final SourceClass owner;
  private final Map<String, FieldInfo> fields = new LinkedHashMap<>();
  private final List<MethodInfo> methods = new ArrayList<>();
  private final Map<String, List<MethodInfo>> byName = new HashMap<>();
  private final IdentityHashMap<Object, Node> nodes = new IdentityHashMap<>();
  private final IdentityHashMap<MethodInfo, Scope> scopes = new IdentityHashMap<>();

  DeclaredMembers(SourceClass owner) {
    this.owner = owner;
    if (owner.node() instanceof EnumDeclaration e) constants(e);
    if (owner.node() instanceof RecordDeclaration r) components(r);
    boolean hasConstructor = false;
    for (BodyDeclaration<?> d : owner.body()) hasConstructor |= d.isConstructorDeclaration();
    boolean needsOne = !hasConstructor && !owner.isInterface() && !owner.isRecord();
    if (needsOne && owner.place() != SourceClass.Place.ANONYMOUS) defaultConstructor();
    for (BodyDeclaration<?> d : owner.body()) declare(d);
    if (owner.node() instanceof RecordDeclaration r) completeRecord(r);
    if (owner.isEnum()) enumMethods();
    for (MethodInfo m : methods) {
      byName.computeIfAbsent(m.name(), k -> new ArrayList<>(2)).add(m);
    }
  }

  FieldInfo field(String name) {
    return fields.get(name);
  }

  List<FieldInfo> fields() {
    return List.copyOf(fields.values());
  }

  List<MethodInfo> methods() {
    return methods;
  }

  List<MethodInfo> methods(String name) {
    return byName.getOrDefault(name, List.of());
  }

  Node node(Object member) {
    return nodes.get(member);
  }

  /** Where the method's own type parameters are in scope. */
  Scope scope(MethodInfo method) {
    return scopes.computeIfAbsent(method, m -> owner.scope().body(null, m.isStatic()));
  }

  /** What an anonymous class's constructor passes on. */
  record Anonymous(MethodInfo constructor, MethodInfo above, boolean withOuter) {}

  private Anonymous anonymous;

  /** Adds the constructor of an anonymous class, known when the creation is attributed. */
  void addAnonymous(MethodInfo constructor, MethodInfo above, boolean withOuter) {
    anonymous = new Anonymous(constructor, above, withOuter);
    methods.add(0, constructor);
    byName.computeIfAbsent("<init>", k -> new ArrayList<>(1)).add(constructor);
  }

  /** Null for other classes. */
  Anonymous anonymous() {
    return anonymous;
  }

  private World world() {
    return owner.project().world();
  }

  private void add(MethodInfo method, Node node) {
    methods.add(method);
    if (node != null) nodes.put(method, node);
  }

  private void add(FieldInfo field, Node node) {
    fields.putIfAbsent(field.name(), field);
    nodes.put(field, node);
  }

  private void constants(EnumDeclaration e) {
    int flags = Access.PUBLIC | Access.STATIC | Access.FINAL | Access.ENUM;
    for (EnumConstantDeclaration c : e.getEntries()) {
      Type type = ClassType.of(owner);
      add(new FieldInfo(owner, c.getNameAsString(), flags, () -> type, null), c);
    }
  }

  private void components(RecordDeclaration r) {
    for (Parameter p : r.getParameters()) {
      Supplier<Type> type = () -> Parameters.type(p, owner.scope());
      int flags = Access.PRIVATE | Access.FINAL;
      add(new FieldInfo(owner, p.getNameAsString(), flags, type, null), p);
    }
  }

  private void declare(BodyDeclaration<?> d) {
    if (d instanceof FieldDeclaration f) {
      int flags = Modifiers.written(f);
      if (owner.isInterface()) flags |= Access.PUBLIC | Access.STATIC | Access.FINAL;
      for (VariableDeclarator v : f.getVariables()) field(v, flags);
    } else if (d instanceof MethodDeclaration m) {
      method(m);
    } else if (d instanceof ConstructorDeclaration c) {
      int flags = Modifiers.written(c) | varargs(c.getParameters());
      if (owner.isEnum()) flags |= Access.PRIVATE;
      constructor(c, flags, c.getTypeParameters(), c.getParameters(), c.getThrownExceptions());
    } else if (d instanceof CompactConstructorDeclaration c) {
      NodeList<Parameter> parameters = ((RecordDeclaration) owner.node()).getParameters();
      int flags = Modifiers.written(c) | varargs(parameters);
      constructor(c, flags, new NodeList<>(), parameters, new NodeList<>());
    } else if (d instanceof AnnotationMemberDeclaration a) {
      int flags = Access.PUBLIC | Access.ABSTRACT;
      Supplier<MethodInfo.Types> types =
          () -> types(List.of(), List.of(), TypeReader.read(a.getType(), owner.scope()));
      add(new MethodInfo(owner, a.getNameAsString(), flags, 0, types), a);
    }
  }

  private void field(VariableDeclarator v, int flags) {
    FieldInfo[] self = new FieldInfo[1];
    boolean isFinal = Access.is(flags, Access.FINAL) && v.getInitializer().isPresent();
    Supplier<Object> constant =
        isFinal ? () -> ConstantReader.field(owner, self[0], v.getInitializer().get()) : null;
    Supplier<Type> type = () -> TypeReader.read(v.getType(), owner.scope());
    self[0] = new FieldInfo(owner, v.getNameAsString(), flags, type, constant);
    add(self[0], v);
  }

  private static int varargs(NodeList<Parameter> parameters) {
    return parameters.stream().anyMatch(Parameter::isVarArgs) ? MethodInfo.VARARGS : 0;
  }

  private static MethodInfo.Types types(
      List<TypeVariable> variables, List<Type> parameters, Type result) {
    return new MethodInfo.Types(variables, parameters, result, List.of());
  }

  private void method(MethodDeclaration m) {
    int flags = Modifiers.written(m) | varargs(m.getParameters());
    if (owner.isInterface()) {
      if (!Access.is(flags, Access.PRIVATE)) flags |= Access.PUBLIC;
      boolean body = m.getBody().isPresent();
      if (!body && !Access.is(flags, Access.STATIC)) flags |= Access.ABSTRACT;
    }
    MethodInfo[] self = new MethodInfo[1];
    Supplier<MethodInfo.Types> types =
        () -> {
          Scope scope = scope(self[0]);
          List<TypeVariable> variables = TypeReader.variables(m.getTypeParameters(), scope);
          return new MethodInfo.Types(
              variables,
              Parameters.types(m.getParameters(), scope),
              TypeReader.read(m.getType(), scope),
              thrown(m.getThrownExceptions(), scope));
        };
    self[0] = new MethodInfo(owner, m.getNameAsString(), flags, m.getParameters().size(), types);
    add(self[0], m);
  }

  private void constructor(
      Node node,
      int flags,
      NodeList<TypeParameter> typeParameters,
      NodeList<Parameter> parameters,
      NodeList<ReferenceType> thrown) {
    MethodInfo[] self = new MethodInfo[1];
    Supplier<MethodInfo.Types> types =
        () -> {
          Scope scope = scope(self[0]);
          List<TypeVariable> variables = TypeReader.variables(typeParameters, scope);
          return new MethodInfo.Types(
              variables,
              Parameters.types(parameters, scope),
              Primitive.VOID,
              thrown(thrown, scope));
        };
    self[0] = new MethodInfo(owner, "<init>", flags, parameters.size(), types);
    add(self[0], node);
  }

  private static List<Type> thrown(NodeList<ReferenceType> types, Scope scope) {
    return types.stream().map(t -> TypeReader.read(t, scope)).toList();
  }

  private void defaultConstructor() {
    int access = Access.PUBLIC | Access.PROTECTED | Access.PRIVATE;
    int flags = owner.isEnum() ? Access.PRIVATE : owner.access() & access;
    add(
        new MethodInfo(
            owner, "<init>", flags, 0, () -> types(List.of(), List.of(), Primitive.VOID)),
        null);
  }

  private void enumMethods() {
    Type self = ClassType.of(owner);
    int flags = Access.PUBLIC | Access.STATIC;
    add(
        new MethodInfo(
            owner, "values", flags, 0, () -> types(List.of(), List.of(), new ArrayType(self))),
        null);
    add(
        new MethodInfo(
            owner, "valueOf", flags, 1, () -> types(List.of(), List.of(world().string()), self)),
        null);
  }

  private void completeRecord(RecordDeclaration r) {
    List<Type> types = Parameters.types(r.getParameters(), owner.scope());
    boolean canonical = false;
    for (MethodInfo m : methods) {
      canonical |= m.isConstructor() && m.descriptor().equals(descriptor(types));
    }
    if (!canonical) {
      int access = Access.PUBLIC | Access.PROTECTED | Access.PRIVATE;
      int flags = (owner.access() & access) | varargs(r.getParameters());
      add(
          new MethodInfo(
              owner, "<init>", flags, types.size(), () -> types(List.of(), types, Primitive.VOID)),
          null);
    }
    for (Parameter p : r.getParameters()) {
      String name = p.getNameAsString();
      if (declares(name, "()")) continue;
      Type type = fields.get(name).type();
      add(
          new MethodInfo(owner, name, Access.PUBLIC, 0, () -> types(List.of(), List.of(), type)),
          p);
    }
    Type object = world().object();
    implicit("toString", List.of(), world().string());
    implicit("hashCode", List.of(), Primitive.INT);
    implicit("equals", List.of(object), Primitive.BOOLEAN);
  }

  private static String descriptor(List<Type> types) {
    return dev.leash.source.types.Erasure.descriptor(types, Primitive.VOID);
  }

  private boolean declares(String name, String parameters) {
    for (MethodInfo m : methods) {
      if (m.name().equals(name) && m.descriptor().startsWith(parameters)) return true;
    }
    return false;
  }

  private void implicit(String name, List<Type> parameters, Type result) {
    MethodInfo made =
        new MethodInfo(
            owner,
            name,
            Access.PUBLIC | Access.FINAL,
            parameters.size(),
            () -> types(List.of(), parameters, result));
    String descriptor = made.descriptor();
    if (!declares(name, descriptor.substring(0, descriptor.indexOf(')') + 1))) add(made, null);
  }
}
