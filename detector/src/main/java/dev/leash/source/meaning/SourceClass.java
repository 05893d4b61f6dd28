package dev.leash.source.meaning;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.leash.ir.Access;
import dev.leash.source.tree.Frame;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Type;
import dev.leash.source.types.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class declared in a source: top-level, member, local or anonymous. */
public final class SourceClass extends ClassInfo {
  /** How it is declared. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  /** Where it stands. */
  public enum Place {
    TOP,
    MEMBER,
    LOCAL,
    ANONYMOUS
  }

  private final Unit unit;
  private final SourceClass outer;
  private final Node node;
  private final NodeList<BodyDeclaration<?>> body;
  private final String name;
  private final String simpleName;
  private final Kind kind;
  private final Place place;
  private final boolean inner;
  private final int access;
  private final Scope header;
  private final Scope scope;
  private final Map<String, SourceClass> members = new LinkedHashMap<>();
  private List<TypeVariable> typeParameters;
  private Type superclass;
  private List<Type> interfaces;
  private boolean resolving;
  private DeclaredMembers declared;

  /** For an anonymous class: the type that it extends or implements. */
  private Type anonymousOf;

  private SourceClass(
      Unit unit,
      SourceClass outer,
      Scope around,
      Node node,
      NodeList<BodyDeclaration<?>> body,
      String name,
      String simpleName,
      Place place) {
    this.unit = unit;
    this.outer = outer;
    this.node = node;
    this.body = body;
    this.name = name;
    this.simpleName = simpleName;
    this.place = place;
    this.kind = kindOf(node);
    this.inner = isInner(around);
    this.access = Modifiers.ofClass(this);
    this.header = around;
    this.scope = Scope.ofClass(around, this);
    for (BodyDeclaration<?> d : body) {
      if (d instanceof TypeDeclaration<?> t) {
        String inside = t.getNameAsString();
        SourceClass member =
            new SourceClass(
                unit, this, scope, t, t.getMembers(), name + "$" + inside, inside, Place.MEMBER);
        members.putIfAbsent(inside, member);
      }
    }
  }

  static SourceClass topLevel(Unit unit, TypeDeclaration<?> type) {
    String simple = type.getNameAsString();
    return new SourceClass(
        unit, null, null, type, type.getMembers(), unit.prefix() + simple, simple, Place.TOP);
  }

  static SourceClass local(SourceClass outer, Scope around, TypeDeclaration<?> type, String name) {
    return new SourceClass(
        outer.unit,
        outer,
        around,
        type,
        type.getMembers(),
        name,
        type.getNameAsString(),
        Place.LOCAL);
  }

  /**
   * An anonymous class.
   *
   * @param of what it extends or implements
   */
  static SourceClass anonymous(
      SourceClass outer,
      Scope around,
      Node node,
      NodeList<BodyDeclaration<?>> body,
      String name,
      Type of) {
    SourceClass made =
        new SourceClass(outer.unit, outer, around, node, body, name, "", Place.ANONYMOUS);
    made.anonymousOf = of;
    return made;
  }

  private static Kind kindOf(Node node) {
    if (node instanceof ClassOrInterfaceDeclaration c) {
      return c.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }
    if (node instanceof EnumDeclaration) return Kind.ENUM;
    if (node instanceof RecordDeclaration) return Kind.RECORD;
    return node instanceof AnnotationDeclaration ? Kind.ANNOTATION : Kind.CLASS;
  }

  private boolean isInner(Scope around) {
    if (kind != Kind.CLASS || place == Place.TOP) return false;
    if (place == Place.MEMBER) {
      return !outer.isInterface()
          && !(node instanceof ClassOrInterfaceDeclaration c && c.isStatic());
    }
    return !around.isStaticHere();
  }

  public Unit unit() {
    return unit;
  }

  /** Simple name of the source file. */
  public String sourceFile() {
    return unit.file().path().getFileName().toString();
  }

  public Kind kind() {
    return kind;
  }

  public Place place() {
    return place;
  }

  /** The syntax tree of the declaration, the creation or the enum constant. */
  public Node node() {
    return node;
  }

  NodeList<BodyDeclaration<?>> body() {
    return body;
  }

  /** The line that compilers take for the class's own: that of its name or, lacking one, brace. */
  public int line() {
    if (node instanceof TypeDeclaration<?> t) return Lines.begin(t.getName());
    if (node instanceof ObjectCreationExpr o) return unit.lines().brace(o);
    return Lines.begin(node);
  }

  String simpleName() {
    return simpleName;
  }

  /** The scope inside its braces. */
  Scope scope() {
    resolveHeader();
    return scope;
  }

  /** The body that a local or anonymous class stands in; null for the others. */
  public Frame frame() {
    return header == null ? null : header.frame;
  }

  /** Member classes in the order of the source. */
  public List<SourceClass> memberClasses() {
    return List.copyOf(members.values());
  }

  private void resolveHeader() {
    if (typeParameters == null) {
      typeParameters = List.of();
      typeParameters = TypeReader.variables(typeParameterNodes(), scope);
    }
    if (superclass != null || resolving) return;
    resolving = true;
    interfaces = List.of();
    Type above = unit.project().world().object();
    List<Type> declaredInterfaces = new ArrayList<>();
    if (place == Place.ANONYMOUS) {
      if (anonymousOf instanceof ClassType c && c.info().isInterface()) {
        declaredInterfaces.add(c);
      } else {
        above = anonymousOf;
      }
    } else if (node instanceof ClassOrInterfaceDeclaration c) {
      if (!c.isInterface() && c.getExtendedTypes().isNonEmpty()) {
        above = supertype(c.getExtendedTypes().get(0));
      }
      NodeList<ClassOrInterfaceType> types =
          c.isInterface() ? c.getExtendedTypes() : c.getImplementedTypes();
      for (ClassOrInterfaceType t : types) declaredInterfaces.add(supertype(t));
    } else if (node instanceof EnumDeclaration e) {
      above = unit.project().world().type("java/lang/Enum", ClassType.of(this));
      for (ClassOrInterfaceType t : e.getImplementedTypes()) declaredInterfaces.add(supertype(t));
    } else if (node instanceof RecordDeclaration r) {
      above = unit.project().world().type("java/lang/Record");
      for (ClassOrInterfaceType t : r.getImplementedTypes()) declaredInterfaces.add(supertype(t));
    } else if (kind == Kind.ANNOTATION) {
      declaredInterfaces.add(unit.project().world().type("java/lang/annotation/Annotation"));
    }
    superclass = above;
    interfaces = List.copyOf(declaredInterfaces);
    resolving = false;
  }

  /** Names in the header are those outside the class, and its own type parameters. */
  private Type supertype(ClassOrInterfaceType type) {
    return TypeReader.read(type, headerScope());
  }

  private Scope headerScope() {
    return HeaderScope.of(header, scope, unit);
  }

  private NodeList<TypeParameter> typeParameterNodes() {
    if (node instanceof ClassOrInterfaceDeclaration c) return c.getTypeParameters();
    return node instanceof RecordDeclaration r ? r.getTypeParameters() : new NodeList<>();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int access() {
    return access;
  }

  @Override
  public List<TypeVariable> typeParameters() {
    if (typeParameters == null) {
      typeParameters = List.of();
      typeParameters = TypeReader.variables(typeParameterNodes(), scope);
    }
    return typeParameters;
  }

  @Override
  public Type superclass() {
    resolveHeader();
    return superclass;
  }

  @Override
  public List<Type> interfaces() {
    resolveHeader();
    return interfaces == null ? List.of() : interfaces;
  }

  @Override
  public boolean isSettled() {
    return superclass != null;
  }

  @Override
  public SourceClass outer() {
    return outer;
  }

  @Override
  public boolean isInner() {
    return inner;
  }

  @Override
  public boolean isInterface() {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }

  @Override
  public boolean isEnum() {
    return kind == Kind.ENUM;
  }

  public boolean isRecord() {
    return kind == Kind.RECORD;
  }

  /** Whether the class is an enum constant's body. */
  public boolean isEnumConstant() {
    return node instanceof EnumConstantDeclaration;
  }

  @Override
  public ClassInfo member(String simple) {
    return members.get(simple);
  }

  /** Fields and methods, those that the language adds included. */
  DeclaredMembers declared() {
    if (declared == null) declared = new DeclaredMembers(this);
    return declared;
  }

  @Override
  public FieldInfo field(String fieldName) {
    return declared().field(fieldName);
  }

  /** Fields in the order of the source. */
  public List<FieldInfo> fields() {
    return declared().fields();
  }

  @Override
  public List<MethodInfo> methods() {
    return declared().methods();
  }

  @Override
  public List<MethodInfo> methods(String methodName) {
    return declared().methods(methodName);
  }

  /** The syntax tree that declares the member, or null for one that the language adds. */
  public Node node(Object member) {
    return declared().node(member);
  }

  Project project() {
    return unit.project();
  }

  /** Whether the flag is among its own. */
  boolean has(int flag) {
    return Access.is(access, flag);
  }
}
