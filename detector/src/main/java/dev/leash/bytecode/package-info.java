/**
 * Reads class files: {@link dev.leash.bytecode.ClassSource} finds bytes by name, {@link
 * dev.leash.bytecode.BytecodeProgram} turns them into shapes and bodies on demand. The only user of
 * ASM.
 */
package dev.leash.bytecode;
