/**
 * Which run loop modes callbacks and handlers run, and which sources are scheduled in them.
 *
 * <p>An answer is given only where the code tells it: a mode or a source that cannot be read makes
 * the analysis silent about it.
 */
package dev.leash.analysis.runloops;
