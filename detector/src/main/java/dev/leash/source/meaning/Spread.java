package dev.leash.source.meaning;

import dev.leash.source.tree.Expr;
import dev.leash.source.types.ArrayType;
import dev.leash.source.types.Primitive;
import java.util.AbstractList;
import java.util.List;

/** A call's arguments with those for the variable arity parameter packed in an array. */
final class Spread extends AbstractList<Expr> {
  private final List<Expr> given;
  private final int fixed;
  private final ArrayType type;
  private final int line;

  /**
   * @param given may be filled in later
   */
  Spread(List<Expr> given, int fixed, ArrayType type, int line) {
    this.given = given;
    this.fixed = fixed;
    this.type = type;
    this.line = line;
  }

  @Override
  public Expr get(int index) {
    if (index < fixed) return given.get(index);
    List<Expr> elements = given.subList(fixed, given.size());
    Expr length = new Expr.Const(elements.size(), Primitive.INT, line);
    return new Expr.NewArray(type, List.of(length), elements, line);
  }

  @Override
  public int size() {
    return fixed + 1;
  }
}
