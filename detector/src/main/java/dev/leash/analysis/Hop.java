package dev.leash.analysis;

import dev.leash.callgraph.CallEvent;
import dev.leash.callgraph.Node;

/**
 * One step of a path: a call in a context.
 *
 * @param later true if what it calls runs later on the same thread
 */
public record Hop(Node node, CallEvent event, boolean later) {}
