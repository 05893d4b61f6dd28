/** The source reader: Java sources to the same IR that the bytecode reader makes of class files. */
package dev.leash.source;
