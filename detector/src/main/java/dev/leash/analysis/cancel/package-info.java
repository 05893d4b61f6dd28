/**
 * Threads that wait for a peer and whether anybody can release them: blocking calls, the
 * connections they wait on, and who closes those from another thread (TN2277, "Blocking Network
 * APIs").
 */
package dev.leash.analysis.cancel;
