package dev.leash.cli;

/** The process's exit codes; scripts rely on them, so none is ever given another meaning. */
final class ExitCode {
  /** Analysed; no finding at or above the gate. */
  static final int OK = 0;

  /** Analysed; findings at or above the gate. */
  static final int FINDINGS = 1;

  /** The command line or a catalogue file named on it is wrong. */
  static final int USAGE = 2;

  /** Could not analyse: no class found, or the report cannot be written. */
  static final int NOT_ANALYSED = 3;

  /** A defect of Leash itself. */
  static final int INTERNAL_ERROR = 4;

  private ExitCode() {}
}
