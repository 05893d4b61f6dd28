/**
 * The Maven goals: configuration in, build log and build result out; everything between is the
 * detector's.
 */
package dev.leash.maven;
