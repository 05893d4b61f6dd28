/**
 * Runs an app's own classes through the life cycle under many schedules, and says what came of it:
 * schedules, wait points, verdicts, from a finding to a scenario, the test that replays it.
 */
package dev.leash.runtime.verify;
