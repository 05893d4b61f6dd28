/**
 * Java's types as the language sees them: classes from sources and from class files alike, their
 * type parameters and members, and the relations between types.
 */
package dev.leash.source.types;
