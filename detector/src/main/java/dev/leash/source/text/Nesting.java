package dev.leash.source.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deep bodies nest in expressions: blocks of lambdas, bodies of anonymous classes. The parser
 * looks ahead over each of them once for every one around it, and again for that, so that its time
 * doubles with each.
 */
final class Nesting {
  private final String text;
  private final Deque<Boolean> parentheses = new ArrayDeque<>();
  private final Deque<Boolean> braces = new ArrayDeque<>();
  private int at;
  private int depth;
  private int deepest;
  private int line = 1;
  private int lineOfDeepest;
  private int brackets;
  private int lineOfBrackets;

  /** Before this place: a {@code new} and what may be part of a type's name. */
  private boolean created;

  /** Before this place: the arguments of a {@code new}, or an arrow. */
  private boolean body;

  private Nesting(String text) {
    this.text = text;
  }

  /**
   * The deepest nesting.
   *
   * @param depth 0 if there is no such body
   * @param line where the innermost one begins, from 1
   * @param brackets how many parentheses and braces are open at most
   * @param bracketsLine where the innermost of these stands, from 1
   */
  record Deepest(int depth, int line, int brackets, int bracketsLine) {}

  static Deepest of(String text) {
    Nesting nesting = new Nesting(text);
    while (nesting.at < text.length()) nesting.step();
    return new Deepest(
        nesting.deepest, nesting.lineOfDeepest, nesting.brackets, nesting.lineOfBrackets);
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '\n') line++;
    if (text.startsWith("//", at)) {
      skip("\n", 2, false);
    } else if (text.startsWith("/*", at)) {
      skip("*/", 2, false);
      at += 2;
    } else if (text.startsWith("\"\"\"", at)) {
      skip("\"\"\"", 3, true);
      other(3);
    } else if (c == '"' || c == '\'') {
      skip(String.valueOf(c), 1, true);
      other(1);
    } else if (Character.isJavaIdentifierStart(c)) {
      word();
    } else if (Character.isWhitespace(c)) {
      at++;
    } else {
      sign(c);
    }
  }

  /** To what ends a comment or a text, which may have it behind a backslash. */
  private void skip(String end, int begin, boolean escapes) {
    at += begin;
    while (at < text.length() && !text.startsWith(end, at)) {
      if (text.charAt(at) == '\n') {
        // A text of one line that does not end is the parser's to tell.
        if (escapes && end.length() == 1) return;
        line++;
      }
      at += escapes && text.charAt(at) == '\\' ? 2 : 1;
    }
  }

  private void word() {
    int begin = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) at++;
    created |= text.substring(begin, at).equals("new");
    body = false;
  }

  private void other(int length) {
    at += length;
    created = false;
    body = false;
  }

  private void sign(char c) {
    boolean wasBody = body;
    if (text.startsWith("->", at)) {
      other(2);
      body = true;
      return;
    }
    boolean ofType = ".<>,?@&[]".indexOf(c) >= 0 && created;
    boolean wasCreated = created;
    other(1);
    created = ofType;
    if (c == '(') {
      parentheses.push(wasCreated);
    } else if (c == ')') {
      body = !parentheses.isEmpty() && parentheses.pop();
    } else if (c == '{') {
      braces.push(wasBody);
      if (wasBody && ++depth > deepest) {
        deepest = depth;
        lineOfDeepest = line;
      }
    } else if (c == '}' && !braces.isEmpty() && braces.pop()) {
      depth--;
    }
    if (parentheses.size() + braces.size() > brackets) {
      brackets = parentheses.size() + braces.size();
      lineOfBrackets = line;
    }
  }
}
