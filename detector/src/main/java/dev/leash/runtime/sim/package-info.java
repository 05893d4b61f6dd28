/**
 * One simulated process: virtual time, threads that run one at a time by passing a baton, monitors,
 * park, seeded choices, the trace. Knows no platform and no byte code.
 */
package dev.leash.runtime.sim;
