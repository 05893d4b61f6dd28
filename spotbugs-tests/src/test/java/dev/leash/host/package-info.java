/** The packaged plugin in real SpotBugs distributions, each run in a JVM of its own. */
package dev.leash.host;
