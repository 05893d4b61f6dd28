package dev.leash.runtime.verify;

/**
 * Something that happened in a run.
 *
 * @param at virtual seconds since the app's process was started
 * @param thread whose doing it was; "system" for what comes from outside
 * @param event for a person
 */
public record Event(double at, String thread, String event) {}
