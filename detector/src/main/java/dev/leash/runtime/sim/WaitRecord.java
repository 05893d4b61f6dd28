package dev.leash.runtime.sim;

/**
 * One wait that has ended.
 *
 * @param what was waited for
 * @param from virtual ns
 * @param to virtual ns
 * @param wake how it ended
 * @param by the thread that woke it; null if a timer or the outside did
 */
public record WaitRecord(Wait what, long from, long to, Wake wake, SimThread by) {}
