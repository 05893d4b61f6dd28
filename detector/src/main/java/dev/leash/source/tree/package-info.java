/**
 * Code whose names, types and conversions are known: what the attribution makes of the parser's
 * syntax tree, and what code is generated from.
 */
package dev.leash.source.tree;
