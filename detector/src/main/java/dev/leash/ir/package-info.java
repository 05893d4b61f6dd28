/**
 * The intermediate representation both readers produce and every analysis consumes: class shapes,
 * method bodies as control-flow graphs of register instructions, and {@link dev.leash.ir.Program},
 * the seam through which the analyses ask for them. Depends on nothing but the JDK.
 *
 * <p>Types are named by JVM internal names ({@code java/net/Socket}) and JVM descriptors
 * throughout; only messages and reports turn them into source spelling.
 */
package dev.leash.ir;
