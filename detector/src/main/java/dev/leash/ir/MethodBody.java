package dev.leash.ir;

import java.util.List;

/**
 * A method's body as a control-flow graph.
 *
 * <p>Registers {@code 0 .. parameters-1} are the parameters (receiver first, one register each
 * whatever its width), {@code .. variables-1} are variables that live across blocks and may be
 * written often; the rest, up to {@code registers-1}, are temporaries: written once, read only in
 * the block that writes them.
 *
 * @param shape the declaration
 * @param parameters number of parameters, receiver included
 * @param variables number of parameters and variables
 * @param registers number of all registers
 * @param sites call, lambda and allocation sites are numbered {@code 0 .. sites-1}, each kind from
 *     the same counter
 * @param blocks entry block first; every block is reachable
 */
public record MethodBody(
    MethodShape shape,
    int parameters,
    int variables,
    int registers,
    int sites,
    List<Block> blocks) {
  public MethodBody {
    blocks = List.copyOf(blocks);
  }

  public MethodRef ref() {
    return shape.ref();
  }
}
