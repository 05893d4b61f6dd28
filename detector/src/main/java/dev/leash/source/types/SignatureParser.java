package dev.leash.source.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads descriptors and generic signatures (JVMS 4.7.9.1). */
final class SignatureParser {
  private final String text;
  private final World world;
  private final Function<String, TypeVariable> variables;
  private int at;

  /**
   * @param variables type variables in scope, by name; gives null for others
   */
  SignatureParser(String text, World world, Function<String, TypeVariable> variables) {
    this.text = text;
    this.world = world;
    this.variables = variables;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  boolean at(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  void skip() {
    at++;
  }

  /**
   * Names and bounds of formal type parameters, if the text has them here. Bounds are kept as text,
   * since they may speak of parameters that come later.
   */
  List<TypeVariable> formals(Function<TypeVariableSource, TypeVariable> maker) {
    if (!at('<')) return List.of();
    at++;
    List<TypeVariable> found = new ArrayList<>();
    while (!at('>')) {
      int colon = text.indexOf(':', at);
      String name = text.substring(at, colon);
      at = colon;
      List<String> bounds = new ArrayList<>();
      while (at(':')) {
        at++;
        if (at(':')) continue;
        int from = at;
        skipType();
        bounds.add(text.substring(from, at));
      }
      found.add(maker.apply(new TypeVariableSource(name, bounds)));
    }
    at++;
    return found;
  }

  /** A formal type parameter whose bounds are not read yet. */
  record TypeVariableSource(String name, List<String> bounds) {}

  private void skipType() {
    while (at('[')) at++;
    char c = text.charAt(at++);
    if (c == 'T') {
      at = text.indexOf(';', at) + 1;
    } else if (c == 'L') {
      int depth = 0;
      for (; ; at++) {
        char d = text.charAt(at);
        if (d == '<') depth++;
        if (d == '>') depth--;
        if (d == ';' && depth == 0) break;
      }
      at++;
    }
  }

  Type type() {
    char c = text.charAt(at++);
    if (c == '[') return new ArrayType(type());
    if (c == 'T') {
      int end = text.indexOf(';', at);
      TypeVariable variable = variables.apply(text.substring(at, end));
      at = end + 1;
      return variable == null ? Unknown.ANY : variable;
    }
    if (c != 'L') return Primitive.of(c);
    StringBuilder name = new StringBuilder();
    ClassType outer = null;
    List<Type> args = List.of();
    while (true) {
      char d = text.charAt(at++);
      if (d == ';') break;
      if (d == '<') {
        args = arguments();
      } else if (d == '.') {
        if (!args.isEmpty() && world.find(name.toString()) != null) {
          outer = new ClassType(world.find(name.toString()), args, outer);
        }
        args = List.of();
        name.append('$');
      } else {
        name.append(d);
      }
    }
    ClassInfo info = world.find(name.toString());
    if (info == null) return new Unknown(name.toString());
    if (args.size() != info.typeParameters().size()) args = List.of();
    return new ClassType(info, args, outer);
  }

  private List<Type> arguments() {
    List<Type> args = new ArrayList<>();
    while (!at('>')) {
      if (at('*')) {
        at++;
        args.add(new Wildcard(null, null));
      } else if (at('+')) {
        at++;
        args.add(new Wildcard(type(), null));
      } else if (at('-')) {
        at++;
        args.add(new Wildcard(null, type()));
      } else {
        args.add(type());
      }
    }
    at++;
    return args;
  }
}
