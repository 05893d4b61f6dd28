package dev.leash.ir;

import java.util.List;
import java.util.Locale;

/**
 * Prints bodies for people and golden files: one line per instruction, such as {@code t7 = call
 * interface java/util/List.size()I (p1) site 3 @42}, under the head of its block. Parameters print
 * as {@code p0}, variables as {@code v4}, temporaries as {@code t9}, with one numbering for all.
 */
public final class IrPrinter {
  private final StringBuilder out = new StringBuilder();
  private final MethodBody body;

  private IrPrinter(MethodBody body) {
    this.body = body;
  }

  /** The body as text; lines end in {@code \n}. */
  public static String print(MethodBody body) {
    IrPrinter printer = new IrPrinter(body);
    printer.out.append(body.ref()).append('\n');
    for (Block block : body.blocks()) printer.print(block);
    return printer.out.toString();
  }

  private void print(Block block) {
    out.append("  b").append(block.index()).append(':');
    for (Block.Handler handler : block.handlers()) {
      out.append(" catch ").append(type(handler.type())).append(" -> b").append(handler.target());
    }
    out.append('\n');
    for (Instruction instruction : block.instructions()) {
      out.append("    ");
      if (instruction.result() != Instruction.NONE) {
        out.append(register(instruction.result())).append(" = ");
      }
      out.append(describe(instruction));
      if (instruction.place().line() > 0) out.append(" @").append(instruction.place().line());
      out.append('\n');
    }
  }

  private String describe(Instruction instruction) {
    if (instruction instanceof Instruction.Terminator terminator) return describe(terminator);
    if (instruction instanceof Instruction.Const i) return "const " + constant(i.value());
    if (instruction instanceof Instruction.Copy i) return "copy " + register(i.source());
    if (instruction instanceof Instruction.Compute i) return i.operator() + list(i.operands());
    if (instruction instanceof Instruction.Call i) {
      String kind = i.kind().name().toLowerCase(Locale.ROOT);
      return "call " + kind + " " + i.target() + list(i.arguments()) + site(i.site());
    }
    if (instruction instanceof Instruction.Caught i) return "caught " + type(i.type());
    if (instruction instanceof Instruction.Unresolved i) {
      return "unresolved \"" + i.why() + "\"" + list(i.operands());
    }
    if (instruction instanceof Instruction.Lambda i) {
      String kind = i.kind().name().toLowerCase(Locale.ROOT);
      return "lambda "
          + i.interfaceMethod()
          + " by "
          + kind
          + " "
          + i.implementation()
          + list(i.captures())
          + site(i.site());
    }
    if (instruction instanceof Instruction.Dynamic i) {
      return "dynamic "
          + i.name()
          + i.descriptor()
          + " by "
          + i.bootstrap().owner()
          + "."
          + i.bootstrap().name()
          + list(i.arguments());
    }
    return describeObject(instruction);
  }

  private String describeObject(Instruction instruction) {
    if (instruction instanceof Instruction.New i) return "new " + i.type() + site(i.site());
    if (instruction instanceof Instruction.NewArray i) {
      return "new " + i.descriptor() + list(i.lengths()) + site(i.site());
    }
    if (instruction instanceof Instruction.LoadField i) return "load " + field(i.field(), i.base());
    if (instruction instanceof Instruction.StoreField i) {
      return "store " + field(i.field(), i.base()) + " = " + register(i.source());
    }
    if (instruction instanceof Instruction.LoadElement i) {
      return "load " + register(i.array()) + "[" + register(i.index()) + "]";
    }
    if (instruction instanceof Instruction.StoreElement i) {
      String element = register(i.array()) + "[" + register(i.index()) + "]";
      return "store " + element + " = " + register(i.source());
    }
    if (instruction instanceof Instruction.Cast i)
      return "cast " + register(i.source()) + " to " + i.type();
    if (instruction instanceof Instruction.InstanceOf i) {
      return register(i.source()) + " instanceof " + i.type();
    }
    if (instruction instanceof Instruction.MonitorEnter i) return "enter " + register(i.object());
    return "exit " + register(((Instruction.MonitorExit) instruction).object());
  }

  private String describe(Instruction.Terminator terminator) {
    if (terminator instanceof Instruction.Goto i) return "goto b" + i.target();
    if (terminator instanceof Instruction.Branch i) {
      String condition = i.condition().name().toLowerCase(Locale.ROOT);
      String right = i.right() == Instruction.NONE ? "0" : register(i.right());
      return "if "
          + register(i.left())
          + " "
          + condition
          + " "
          + right
          + " goto b"
          + i.whenTrue()
          + " else b"
          + i.whenFalse();
    }
    if (terminator instanceof Instruction.Switch i) {
      StringBuilder cases = new StringBuilder("switch ").append(register(i.selector()));
      for (int k = 0; k < i.keys().size(); k++) {
        cases.append(' ').append(i.keys().get(k)).append(" -> b").append(i.targets().get(k));
      }
      return cases.append(" else b").append(i.targets().get(i.keys().size())).toString();
    }
    if (terminator instanceof Instruction.Throw i) return "throw " + register(i.exception());
    int value = ((Instruction.Return) terminator).value();
    return value == Instruction.NONE ? "return" : "return " + register(value);
  }

  private String register(int register) {
    String kind = register < body.parameters() ? "p" : register < body.variables() ? "v" : "t";
    return kind + register;
  }

  private String list(List<Integer> registers) {
    StringBuilder text = new StringBuilder(" (");
    for (int i = 0; i < registers.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(register(registers.get(i)));
    }
    return text.append(')').toString();
  }

  private String field(FieldRef field, int base) {
    return field + (base == Instruction.NONE ? "" : " of " + register(base));
  }

  private static String site(int site) {
    return " site " + site;
  }

  private static String type(String type) {
    return type == null ? "any" : type;
  }

  private static String constant(Object value) {
    if (value instanceof Instruction.ClassLiteral literal) return literal.descriptor() + ".class";
    if (value instanceof String text) return quoted(text);
    if (value instanceof Long) return value + "L";
    if (value instanceof Float) return value + "f";
    return value instanceof Double ? value + "d" : String.valueOf(value);
  }

  /** The text in quotes, with what does not print, and quotes, escaped as in Java. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c < ' ' || c > '~') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
