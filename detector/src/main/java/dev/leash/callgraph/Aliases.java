package dev.leash.callgraph;

import dev.leash.ir.Instruction;
import dev.leash.ir.MethodBody;
import java.util.Arrays;

/**
 * Inside a block: which temporary still equals which variable, so that a test of the one narrows
 * the other.
 */
final class Aliases {
  private final int variables;
  private final int[] variable;

  Aliases(MethodBody body) {
    this.variables = body.variables();
    this.variable = new int[body.registers()];
    clear();
  }

  void clear() {
    Arrays.fill(variable, -1);
  }

  void copied(Instruction.Copy c) {
    copied(c.result(), c.source());
  }

  void copied(int result, int source) {
    if (result >= variables) variable[result] = variable(source);
    else if (source >= variables) variable[source] = result;
  }

  void written(int register) {
    if (register >= variables) {
      variable[register] = -1;
      return;
    }
    for (int i = variables; i < variable.length; i++) if (variable[i] == register) variable[i] = -1;
  }

  /** The variable that the register equals, or -1. */
  int variable(int register) {
    return register < variables ? register : variable[register];
  }
}
