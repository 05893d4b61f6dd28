package dev.leash.source.meaning;

import dev.leash.source.types.Relations;
import dev.leash.source.types.World;
import java.util.ArrayList;
import java.util.List;

/** Finds out what the code of one class means: its parts, which know each other through this. */
final class Attribution {
  private final SourceClass clazz;
  private final boolean speculative;
  private final Lines lines;
  private final List<SourceClass> found = new ArrayList<>();
  private final Expressions expressions = new Expressions(this);
  private final Names names = new Names(this);
  private final Invocations invocations = new Invocations(this);
  private final Creations creations = new Creations(this);
  private final Overloads overloads = new Overloads(this);
  private final Functions functions = new Functions(this);
  private final References references = new References(this);
  private final Operations operations = new Operations(this);
  private final Statements statements = new Statements(this);
  private final Switches switches = new Switches(this);

  private Attribution(SourceClass clazz, boolean speculative) {
    this.clazz = clazz;
    this.speculative = speculative;
    this.lines = clazz.unit().lines();
  }

  static Attribution of(SourceClass clazz) {
    return new Attribution(clazz, false);
  }

  /** To try out what something means: declares no classes that others could see. */
  static Attribution speculative(SourceClass clazz) {
    return new Attribution(clazz, true);
  }

  Attribution speculative() {
    return speculative(clazz);
  }

  boolean isSpeculative() {
    return speculative;
  }

  /** Local and anonymous classes that the class's own code declares, in the order of the source. */
  List<SourceClass> found() {
    return found;
  }

  SourceClass clazz() {
    return clazz;
  }

  Project project() {
    return clazz.project();
  }

  Relations relations() {
    return project().relations();
  }

  World world() {
    return project().world();
  }

  Lines lines() {
    return lines;
  }

  Expressions expressions() {
    return expressions;
  }

  Names names() {
    return names;
  }

  Invocations invocations() {
    return invocations;
  }

  Creations creations() {
    return creations;
  }

  Overloads overloads() {
    return overloads;
  }

  Functions functions() {
    return functions;
  }

  References references() {
    return references;
  }

  Operations operations() {
    return operations;
  }

  Statements statements() {
    return statements;
  }

  Switches switches() {
    return switches;
  }
}
