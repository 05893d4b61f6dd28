/**
 * Background tasks and other permits to go on working: where they begin, what ends them, on which
 * paths, and what their expiration handlers do.
 */
package dev.leash.analysis.tasks;
