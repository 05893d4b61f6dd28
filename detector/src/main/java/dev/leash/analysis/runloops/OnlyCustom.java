package dev.leash.analysis.runloops;

import dev.leash.callgraph.Root;

/**
 * A source of the app's that is scheduled only in a mode that nothing but callbacks and handlers
 * run.
 *
 * @param root one that runs the mode
 * @param run where it does
 */
public record OnlyCustom(Scheduled source, Mode mode, Root root, ReachedRun run) {}
