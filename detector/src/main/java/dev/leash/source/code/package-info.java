/**
 * Code generation: what a compiler would make of attributed trees, method by method, down to the
 * names of what it adds by itself.
 */
package dev.leash.source.code;
