package dev.leash.source.meaning;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.leash.ir.AnnotationUse;
import dev.leash.ir.Instruction.ClassLiteral;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.HeaderClass;
import dev.leash.source.types.MethodInfo;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Annotations as class files keep them: without those that are for the source only. */
public final class Annotations {
  private static final String RETENTION = "java/lang/annotation/Retention";
  private static final String SOURCE = "java/lang/annotation/RetentionPolicy#SOURCE";

  private final Attribution a;
  private final Scope scope;

  private Annotations(SourceClass owner) {
    this.a = Attribution.speculative(owner);
    this.scope = owner.scope().body(null, true);
  }

  /** Those of the declaration, in the order written. */
  public static List<AnnotationUse> of(SourceClass owner, Node declaration) {
    Node node = declaration;
    if (node instanceof com.github.javaparser.ast.body.VariableDeclarator v) {
      node = v.getParentNode().orElse(node);
    }
    if (!(node instanceof NodeWithAnnotations<?> with) || with.getAnnotations().isEmpty()) {
      return List.of();
    }
    Annotations reader = new Annotations(owner);
    List<AnnotationUse> found = new ArrayList<>();
    for (AnnotationExpr e : with.getAnnotations()) {
      AnnotationUse use = reader.read(e);
      if (use != null && reader.isKept(use.type())) found.add(use);
    }
    return found;
  }

  private AnnotationUse read(AnnotationExpr e) {
    Type type = a.expressions().named(e.getNameAsString(), scope);
    Map<String, Object> values = new TreeMap<>();
    if (e instanceof SingleMemberAnnotationExpr s) {
      put(values, type, "value", s.getMemberValue());
    } else if (e instanceof NormalAnnotationExpr n) {
      for (MemberValuePair p : n.getPairs()) {
        put(values, type, p.getNameAsString(), p.getValue());
      }
    }
    return new AnnotationUse(Erasure.internalName(type), values);
  }

  private void put(Map<String, Object> values, Type type, String name, Expression e) {
    Type of = null;
    if (type instanceof ClassType c) {
      for (MethodInfo m : c.info().methods(name)) of = m.result();
    }
    Object value = value(e, of);
    if (value == null) return;
    boolean single = of instanceof dev.leash.source.types.ArrayType && !(value instanceof List<?>);
    values.put(name, single ? List.of(value) : value);
  }

  private Object value(Expression e, Type of) {
    if (e instanceof ArrayInitializerExpr i) {
      Type element = of instanceof dev.leash.source.types.ArrayType t ? t.element() : null;
      List<Object> list = new ArrayList<>();
      for (Expression v : i.getValues()) {
        Object value = value(v, element);
        if (value != null) list.add(value);
      }
      return List.copyOf(list);
    }
    if (e instanceof AnnotationExpr nested) return read(nested);
    Expr expr = a.expressions().read(e, scope);
    if (expr instanceof Expr.Const c) {
      return c.value() instanceof ClassLiteral l ? l.descriptor() : boxed(c, of);
    }
    if (expr instanceof Expr.Field f && f.field().isStatic()) {
      return f.field().owner().name() + "#" + f.field().name();
    }
    return null;
  }

  private static Object boxed(Expr.Const c, Type of) {
    Type element = of instanceof dev.leash.source.types.ArrayType t ? t.element() : of;
    Type type = element == null ? Relations.settled(c.type()) : element;
    if (!(c.value() instanceof Number n) || !(type instanceof Primitive p)) return c.value();
    return switch (p) {
      case BOOLEAN -> n.intValue() != 0;
      case BYTE -> n.byteValue();
      case SHORT -> n.shortValue();
      case CHAR -> (char) n.intValue();
      case LONG -> n.longValue();
      case FLOAT -> n.floatValue();
      case DOUBLE -> n.doubleValue();
      default -> n;
    };
  }

  private boolean isKept(String type) {
    ClassInfo info = a.project().find(type);
    List<AnnotationUse> on = List.of();
    if (info instanceof HeaderClass h) on = h.shape().annotations();
    if (info instanceof SourceClass s) on = of(s, s.node());
    for (AnnotationUse use : on) {
      if (use.type().equals(RETENTION) && use.strings("value").contains(SOURCE)) return false;
    }
    return true;
  }
}
