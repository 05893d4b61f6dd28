package dev.leash.source.meaning;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.leash.source.tree.Expr;
import dev.leash.source.types.NullType;
import dev.leash.source.types.Primitive;
import dev.leash.source.types.World;
import java.math.BigInteger;
import java.util.Locale;

/** Values of literals (JLS 3.10). */
final class Literals {
  private Literals() {}

  static Expr read(LiteralExpr e, World world) {
    int line = Lines.begin(e);
    if (e instanceof TextBlockLiteralExpr t) {
      return new Expr.Const(escaped(TextBlocks.strip(t.getValue())), world.string(), line);
    }
    if (e instanceof StringLiteralExpr s) {
      return new Expr.Const(escaped(s.getValue()), world.string(), line);
    }
    if (e instanceof IntegerLiteralExpr i) {
      return new Expr.Const((int) number(i.getValue()), Primitive.INT, line);
    }
    if (e instanceof LongLiteralExpr l) {
      String text = l.getValue();
      return new Expr.Const(number(text.substring(0, text.length() - 1)), Primitive.LONG, line);
    }
    if (e instanceof CharLiteralExpr c) {
      return new Expr.Const((int) escaped(c.getValue()).charAt(0), Primitive.CHAR, line);
    }
    if (e instanceof BooleanLiteralExpr b) {
      return new Expr.Const(b.getValue() ? 1 : 0, Primitive.BOOLEAN, line);
    }
    if (e instanceof DoubleLiteralExpr d) {
      String text = d.getValue().replace("_", "").toLowerCase(Locale.ROOT);
      boolean isFloat = text.endsWith("f");
      return isFloat
          ? new Expr.Const(Float.parseFloat(text), Primitive.FLOAT, line)
          : new Expr.Const(Double.parseDouble(text), Primitive.DOUBLE, line);
    }
    return new Expr.Const(null, NullType.NULL, line);
  }

  private static long number(String literal) {
    String text = literal.replace("_", "").toLowerCase(Locale.ROOT);
    if (text.startsWith("0x")) return new BigInteger(text.substring(2), 16).longValue();
    if (text.startsWith("0b")) return new BigInteger(text.substring(2), 2).longValue();
    if (text.length() > 1 && text.startsWith("0")) return new BigInteger(text, 8).longValue();
    return new BigInteger(text).longValue();
  }

  /** The text with its escapes replaced by what they stand for, Unicode escapes included. */
  static String escaped(String raw) {
    if (raw.indexOf('\\') < 0) return raw;
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\' || i + 1 == raw.length()) {
        text.append(c);
        continue;
      }
      char next = raw.charAt(++i);
      switch (next) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 's' -> text.append(' ');
        case '\n' -> {}
        case 'u' -> {
          while (i + 1 < raw.length() && raw.charAt(i + 1) == 'u') i++;
          int end = Math.min(i + 5, raw.length());
          text.append((char) Integer.parseInt(raw.substring(i + 1, end), 16));
          i = end - 1;
        }
        default -> {
          if (next >= '0' && next <= '7') {
            int end = i + 1;
            int most = next <= '3' ? 3 : 2;
            while (end < raw.length() && end < i + most && isOctal(raw.charAt(end))) end++;
            text.append((char) Integer.parseInt(raw.substring(i, end), 8));
            i = end - 1;
          } else {
            text.append(next);
          }
        }
      }
    }
    return text.toString();
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }
}
