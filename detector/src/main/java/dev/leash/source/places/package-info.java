/** Finds in a source file what a class file knows by its line alone. */
package dev.leash.source.places;
