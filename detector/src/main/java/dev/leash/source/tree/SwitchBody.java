package dev.leash.source.tree;

import java.util.List;

/**
 * What switch statements and expressions share.
 *
 * @param kind what the selector is
 */
public record SwitchBody(Expr selector, Kind kind, List<Case> cases, boolean arrows) {
  /** What is switched over. */
  public enum Kind {
    INT,
    STRING,
    ENUM,
    PATTERN
  }

  /**
   * A group of labels with its statements.
   *
   * @param labels constants as Integer or String, enum constants' names as {@link EnumLabel},
   *     patterns; {@code Null} for {@code null}
   * @param isDefault whether {@code default} is among the labels
   * @param guard of a pattern, or null
   */
  public record Case(
      List<Object> labels, boolean isDefault, Expr guard, List<Stmt> body, int line) {}

  /** An enum constant as label. */
  public record EnumLabel(String name, String owner) {}

  /** The label {@code null}. */
  public enum Null {
    NULL
  }

  public boolean hasDefault() {
    for (Case c : cases) if (c.isDefault) return true;
    return false;
  }
}
