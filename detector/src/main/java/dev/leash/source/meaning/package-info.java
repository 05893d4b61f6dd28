/**
 * What names in sources mean: classes and their members from sources, scopes, overloads, inference,
 * constants. Makes of the parser's syntax tree one whose every name, type and conversion is known,
 * or marked as unresolved.
 */
package dev.leash.source.meaning;
