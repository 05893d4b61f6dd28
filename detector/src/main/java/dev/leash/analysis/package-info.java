/**
 * What the call graph means for a life cycle: which waits a root reaches and by which path, how
 * long they may last, what a waited-for thread does, and which locks are held across network waits.
 * Answers questions; makes no findings.
 */
package dev.leash.analysis;
