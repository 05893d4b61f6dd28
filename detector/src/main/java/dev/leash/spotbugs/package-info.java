/**
 * The SpotBugs plugin: SpotBugs' class path in, findings as its bug instances out. SpotBugs loads
 * the jar that this package is in and nothing beside it, so that classes reached from here use the
 * Java platform, SpotBugs and the ASM that SpotBugs brings, and no other library.
 */
package dev.leash.spotbugs;
