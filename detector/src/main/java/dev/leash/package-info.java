/** The facade: class path, sources and options in, a {@link dev.leash.report.Report} out. */
package dev.leash;
