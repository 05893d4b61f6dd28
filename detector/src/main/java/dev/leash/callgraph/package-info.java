/**
 * Who calls whom with what: class hierarchy, value origins and call targets found together in one
 * demand-driven fixpoint over method contexts, and the roots to start from. Library behaviour comes
 * from the catalogue; bodies come from {@link dev.leash.ir.Program} and are read only where the
 * fixpoint arrives.
 */
package dev.leash.callgraph;
