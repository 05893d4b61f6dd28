package dev.leash.source.code;

import dev.leash.ir.FieldRef;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.ClassInfo;
import dev.leash.source.types.Erasure;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.Relations;
import dev.leash.source.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Pushes the values of expressions. */
final class Values {
  private final Body body;
  private final Patterns patterns;
  private final Concatenation concatenation;

  Values(Body body) {
    this.body = body;
    this.patterns = new Patterns(body);
    this.concatenation = new Concatenation(body);
  }

  Patterns patterns() {
    return patterns;
  }

  private Out out() {
    return body.out();
  }

  /** Evaluates the expression for its effect only. */
  void run(Expr e) {
    if (e instanceof Expr.Assign || e instanceof Expr.Update) {
      body.updates().run(e);
      return;
    }
    Type left = raw(e);
    out().pop(left);
  }

  /** Pushes the value, converted to the target if there is one. */
  void push(Expr e, Type target) {
    if (e instanceof Expr.Const c && target != null) {
      Object converted = constant(c, target);
      if (converted != null) {
        out().push(converted);
        return;
      }
    }
    Type onStack = raw(e);
    body.conversions().convert(onStack, e.type(), target);
  }

  private static Object constant(Expr.Const c, Type target) {
    boolean primitives =
        Relations.settled(target) instanceof Primitive
            && Relations.settled(c.type()) instanceof Primitive;
    if (!primitives || !(c.value() instanceof Number n)) return null;
    return switch ((Primitive) Relations.settled(target)) {
      case LONG -> n.longValue();
      case FLOAT -> n.floatValue();
      case DOUBLE -> n.doubleValue();
      case BYTE -> (int) n.byteValue();
      case SHORT -> (int) n.shortValue();
      case CHAR -> (int) (char) n.intValue();
      case INT -> n.intValue();
      default -> n;
    };
  }

  /**
   * Pushes the value as it comes.
   *
   * @return what it is at run time: erased, void for none
   */
  Type raw(Expr e) {
    if (e instanceof Expr.Const c) {
      out().push(c.value());
      return c.value() == null ? NullType.NULL : Erasure.of(c.type());
    }
    if (e instanceof Expr.Local l) {
      body.load(l.variable());
      return Erasure.of(l.type());
    }
    if (e instanceof Expr.This t) {
      body.enclosing(t.type().info(), false);
      return Erasure.of(t.type());
    }
    if (e instanceof Expr.Field f) return field(f);
    if (e instanceof Expr.Call c) return body.calls().call(c);
    if (e instanceof Expr.New n) return body.calls().create(n);
    if (e instanceof Expr.Binary b) return binary(b);
    if (e instanceof Expr.Assign || e instanceof Expr.Update) return body.updates().value(e);
    if (e instanceof Expr.Cast c) return cast(c);
    if (e instanceof Expr.Conditional c) return conditional(c);
    if (e instanceof Expr.LateConditional c) return conditional(c.settled());
    if (e instanceof Expr.Unary u) return unary(u);
    if (e instanceof Expr.Index x) {
      push(x.array(), x.array().type());
      push(x.index(), Primitive.INT);
      out().op(Op.IALOAD + elementKind(x.type()));
      return Erasure.of(elementOf(x.array().type()));
    }
    if (e instanceof Expr.Length l) {
      push(l.array(), l.array().type());
      out().op(Op.ARRAYLENGTH);
      return Primitive.INT;
    }
    if (e instanceof Expr.Lambda l) return body.calls().lambda(l);
    if (e instanceof Expr.Reference r) return body.calls().reference(r);
    if (e instanceof Expr.InstanceOf i) return patterns.value(i);
    if (e instanceof Expr.NewArray n) return array(n);
    if (e instanceof Expr.Switch s) return body.switching().expression(s);
    if (e instanceof Expr.Sequence s) {
      run(s.first());
      return raw(s.value());
    }
    if (e instanceof Expr.Bind b) {
      push(b.init(), b.variable().type());
      out().store(b.variable().type(), out().declare(b.variable()));
      return raw(b.value());
    }
    return unresolved((Expr.Unresolved) e);
  }

  private static Type elementOf(Type array) {
    Type erased = Erasure.of(Relations.settled(array));
    return erased instanceof ArrayType t ? t.element() : erased;
  }

  /** Array instructions go int long float double reference byte/boolean char short. */
  static int elementKind(Type type) {
    if (Relations.settled(type) instanceof Primitive p) {
      return switch (p) {
        case BYTE, BOOLEAN -> 5;
        case CHAR -> 6;
        case SHORT -> 7;
        default -> Out.kind(p);
      };
    }
    return 4;
  }

  private Type field(Expr.Field f) {
    FieldRef ref = reference(f);
    if (f.base() == null) {
      out().field(Op.GETSTATIC, ref);
    } else {
      base(f);
      out().field(Op.GETFIELD, ref);
    }
    return Erasure.of(f.field().type());
  }

  /** The field as the code names it. */
  FieldRef reference(Expr.Field f) {
    ClassInfo site = f.site();
    return new FieldRef(site.name(), f.field().name(), Erasure.descriptor(f.field().type()));
  }

  /** Pushes the object whose field it is. */
  void base(Expr.Field f) {
    if (f.base() instanceof Expr.Cast c && c.operand() instanceof Expr.This t) {
      // super.field
      push(t, null);
    } else {
      push(f.base(), f.base().type());
    }
  }

  private Type cast(Expr.Cast c) {
    if (c.operand() instanceof Expr.Const k) {
      Object converted = constant(k, c.type());
      if (converted != null) {
        out().push(converted);
        return Erasure.of(c.type());
      }
    }
    Type onStack = raw(c.operand());
    Type from = c.operand().type();
    body.conversions().explicit(onStack, from, c.type());
    boolean kept =
        Relations.settled(c.type()).isPrimitive() == Relations.settled(from).isPrimitive();
    return kept && Relations.settled(from) instanceof NullType
        ? NullType.NULL
        : Erasure.of(c.type());
  }

  private Type conditional(Expr.Conditional c) {
    Type target = Relations.settled(c.type());
    Type wanted = target.isUnknown() ? null : target;
    Boolean constant = Conditions.constant(c.condition());
    if (constant != null) {
      push(constant ? c.whenTrue() : c.whenFalse(), wanted);
      return Erasure.of(target);
    }
    Out.Spot otherwise = new Out.Spot();
    Out.Spot end = new Out.Spot();
    out().line(c.condition().line());
    body.conditions().jump(c.condition(), false, otherwise);
    out().line(c.whenTrue().line());
    push(c.whenTrue(), wanted);
    out().jump(Op.GOTO, end);
    out().place(otherwise);
    out().line(c.whenFalse().line());
    push(c.whenFalse(), wanted);
    out().place(end);
    return Erasure.of(target);
  }

  private Type unary(Expr.Unary u) {
    if (u.operator().equals("!")) {
      body.conditions().value(u);
      return Primitive.BOOLEAN;
    }
    Primitive type = (Primitive) Relations.settled(u.type());
    push(u.operand(), type);
    if (u.operator().equals("-")) {
      out().op(Op.INEG + Out.kind(type));
    } else if (u.operator().equals("~")) {
      out().push(type == Primitive.LONG ? (Object) Long.valueOf(-1) : (Object) Integer.valueOf(-1));
      out().op(Op.IXOR + Out.kind(type));
    }
    return type;
  }

  private Type binary(Expr.Binary b) {
    if (b.operandType() == null && b.operator().equals("+")) return concatenation.push(b);
    if (Conditions.isLogic(b) || Conditions.isComparison(b)) {
      body.conditions().value(b);
      return Primitive.BOOLEAN;
    }
    // Chains lean to the left and may be long: without recursion.
    List<Expr.Binary> chain = new ArrayList<>();
    Expr left = b;
    while (left instanceof Expr.Binary x
        && x.operandType() != null
        && !Conditions.isLogic(x)
        && !Conditions.isComparison(x)) {
      chain.add(x);
      left = x.left();
    }
    push(left, chain.get(chain.size() - 1).operandType());
    for (int i = chain.size() - 1; i >= 0; i--) {
      Expr.Binary x = chain.get(i);
      if (i < chain.size() - 1) {
        body.conversions()
            .convert(chain.get(i + 1).type(), chain.get(i + 1).type(), x.operandType());
      }
      push(x.right(), isShift(x.operator()) ? Primitive.INT : x.operandType());
      arithmetic(x.operator(), x.operandType());
    }
    return Erasure.of(b.type());
  }

  static boolean isShift(String operator) {
    return operator.equals("<<") || operator.equals(">>") || operator.equals(">>>");
  }

  void arithmetic(String operator, Primitive type) {
    int base =
        switch (operator) {
          case "+" -> Op.IADD;
          case "-" -> Op.ISUB;
          case "*" -> Op.IMUL;
          case "/" -> Op.IDIV;
          case "%" -> Op.IREM;
          case "<<" -> Op.ISHL;
          case ">>" -> Op.ISHR;
          case ">>>" -> Op.IUSHR;
          case "&" -> Op.IAND;
          case "|" -> Op.IOR;
          default -> Op.IXOR;
        };
    out().op(base + Out.kind(type));
  }

  Concatenation concatenation() {
    return concatenation;
  }

  private Type array(Expr.NewArray n) {
    Type element = n.type().element();
    for (Expr length : n.lengths()) push(length, Primitive.INT);
    if (n.lengths().size() > 1) {
      out().multiArray(Erasure.descriptor(n.type()), n.lengths().size());
    } else {
      out().newArray(element);
    }
    if (n.elements() != null) {
      for (int i = 0; i < n.elements().size(); i++) {
        out().op(Op.DUP);
        out().push(i);
        push(n.elements().get(i), element);
        out().op(Op.IASTORE + elementKind(element));
      }
    }
    return Erasure.of(n.type());
  }

  private Type unresolved(Expr.Unresolved u) {
    int count = 0;
    for (Expr part : u.parts()) {
      Type pushed = raw(part);
      if (pushed != Primitive.VOID) count++;
    }
    out().line(u.line());
    out().unresolved(u.why(), count, Erasure.descriptor(u.type()));
    return Erasure.of(u.type());
  }
}
