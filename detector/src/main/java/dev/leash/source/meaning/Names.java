package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.leash.source.tree.Expr;
import dev.leash.source.tree.LocalVar;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.ClassType;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.FieldInfo;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Substitution;
import dev.leash.source.types.Type;
import dev.leash.source.types.Unknown;
import java.util.List;

/** Names that may be variables, types or packages (JLS 6.5). */
final class Names {
  /** What a name can be. */
  sealed interface Meaning {}

  record Value(Expr expr) implements Meaning {}

  record OfType(Type type) implements Meaning {}

  record OfPackage(String name) implements Meaning {}

  private final Attribution a;

  Names(Attribution attribution) {
    a = attribution;
  }

  /** What the expression is, if it may be something else than a value. */
  Meaning resolve(Expression e, Scope scope) {
    if (e instanceof NameExpr n) {
      Expr variable = variable(n.getNameAsString(), scope, Lines.begin(n));
      if (variable != null) return new Value(variable);
      Type type = TypeReader.named(n.getNameAsString(), scope);
      if (!type.isUnknown() || scope.unit().importedName(n.getNameAsString()) != null) {
        return new OfType(type);
      }
      return new OfPackage(n.getNameAsString());
    }
    if (e instanceof TypeExpr t) return new OfType(TypeReader.read(t.getType(), scope));
    if (e instanceof FieldAccessExpr f && !(f.getScope() instanceof SuperExpr)) {
      return select(f, resolve(f.getScope(), scope), scope);
    }
    return new Value(a.expressions().read(e, scope));
  }

  private Meaning select(FieldAccessExpr f, Meaning in, Scope scope) {
    String name = f.getNameAsString();
    int line = a.lines().of(f);
    if (in instanceof Value v) return new Value(field(v.expr(), name, line, scope));
    if (in instanceof OfType t) {
      if (!(t.type() instanceof ClassType c)) {
        if (t.type().isUnknown()) return unknownMember(t.type(), name, line);
        return new Value(unresolved("type " + t.type(), List.of(), line));
      }
      FieldInfo field = Members.field(a.project(), c.info(), name);
      if (field != null) return new Value(access(field, null, c.info(), line));
      ClassInfo member = Members.type(a.project(), c.info(), name);
      if (member != null) return new OfType(ClassType.of(member));
      return new Value(unresolved("field " + name, List.of(), line));
    }
    String qualified = ((OfPackage) in).name() + "." + name;
    ClassInfo found = a.project().find(qualified.replace('.', '/'));
    if (found != null) return new OfType(ClassType.of(found));
    // By custom a package's name is in lower case; another name is a type that is not there.
    boolean likeType = Character.isUpperCase(name.charAt(0));
    return likeType
        ? new OfType(new Unknown(Unit.guessInternal(qualified)))
        : new OfPackage(qualified);
  }

  private Meaning unknownMember(Type type, String name, int line) {
    return new Value(
        unresolved("field " + name + " of " + Erasure.internalName(type), List.of(), line));
  }

  private static Expr unresolved(String why, List<Expr> parts, int line) {
    return new Expr.Unresolved(why, parts, Unknown.ANY, line);
  }

  /** The variable of that simple name, or null. */
  Expr variable(String name, Scope scope, int line) {
    SourceClass innermost = null;
    boolean unknownAbove = false;
    for (Scope s = scope; s != null; s = s.parent) {
      LocalVar local = s.ownVariable(name);
      if (local != null) {
        return local.constant() != null
            ? new Expr.Const(local.constant(), local.type(), line)
            : new Expr.Local(local, line);
      }
      if (s.clazz == null) continue;
      if (innermost == null) innermost = s.clazz;
      FieldInfo field = Members.field(a.project(), s.clazz, name);
      if (field != null) {
        boolean own = s.clazz == innermost;
        ClassInfo site = own || !field.isStatic() ? s.clazz : field.owner();
        Expr base = field.isStatic() ? null : new Expr.This(s.clazz.thisType(), line);
        return access(field, base, site, line);
      }
      unknownAbove |= a.relations().hasUnknownSupertype(s.clazz);
    }
    FieldInfo imported = scope.unit().field(name);
    if (imported != null) return access(imported, null, imported.owner(), line);
    boolean mayBeVariable = unknownAbove || scope.unit().hasUnknownStaticImport(name);
    boolean likeVariable =
        !Character.isUpperCase(name.charAt(0))
            || name.equals(name.toUpperCase(java.util.Locale.ROOT));
    if (mayBeVariable && likeVariable && TypeReader.named(name, scope).isUnknown()) {
      return unresolved("variable " + name, List.of(), line);
    }
    return null;
  }

  private Expr access(FieldInfo field, Expr base, ClassInfo site, int line) {
    Object constant = base == null || base instanceof Expr.This ? field.constant() : null;
    if (constant != null) return new Expr.Const(constant, field.type(), line);
    if (base == null && !field.isStatic()) {
      return unresolved("field " + field.name() + " without an object", List.of(), line);
    }
    return new Expr.Field(field, base, site, type(field, base), line);
  }

  /** A field of a value. */
  Expr field(Expr base, String name, int line, Scope scope) {
    Type type = Relations.settled(base.type());
    if (type instanceof ArrayType && name.equals("length")) return new Expr.Length(base, line);
    ClassInfo site = classOf(type);
    FieldInfo field = site == null ? null : Members.field(a.project(), site, name);
    if (field == null) return unresolved("field " + name, List.of(base), line);
    if (field.isStatic()) {
      Expr value = new Expr.Field(field, null, site, field.type(), line);
      return base instanceof Expr.This || base instanceof Expr.Local
          ? value
          : new Expr.Sequence(base, value);
    }
    return new Expr.Field(field, base, site, type(field, base), line);
  }

  /** The class whose members a value of the type has, or null. */
  ClassInfo classOf(Type unsettled) {
    Type erased = Erasure.of(Relations.settled(unsettled));
    if (erased instanceof ClassType c) return c.info();
    return erased instanceof ArrayType ? a.project().find("java/lang/Object") : null;
  }

  private Type type(FieldInfo field, Expr base) {
    if (field.isStatic()) return field.type();
    ClassType above = a.relations().asSuper(base.type(), field.owner());
    if (above == null) return field.type();
    if (above.isRaw()) return Erasure.of(field.type());
    return Substitution.of(a.relations().capture(above)).apply(field.type());
  }
}
