/** The executable jar's command line: arguments in, console and exit code out. */
package dev.leash.cli;
