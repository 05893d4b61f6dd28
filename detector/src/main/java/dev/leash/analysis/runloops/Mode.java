package dev.leash.analysis.runloops;

import dev.leash.catalog.Row;

/**
 * A run loop mode.
 *
 * @param name what tells custom modes apart; of the default and common modes always ""
 */
public record Mode(Row.LoopMode kind, String name) implements Comparable<Mode> {
  static final Mode DEFAULT = new Mode(Row.LoopMode.DEFAULT, "");
  static final Mode COMMON = new Mode(Row.LoopMode.COMMON, "");

  static Mode custom(String name) {
    return new Mode(Row.LoopMode.CUSTOM, name);
  }

  public boolean isCustom() {
    return kind == Row.LoopMode.CUSTOM;
  }

  @Override
  public int compareTo(Mode o) {
    int c = kind.compareTo(o.kind);
    return c != 0 ? c : name.compareTo(o.name);
  }
}
