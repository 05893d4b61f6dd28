/** Findings out: the report and its formats. */
package dev.leash.report;
