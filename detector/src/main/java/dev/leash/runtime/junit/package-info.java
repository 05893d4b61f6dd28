/**
 * Life-cycle tests for JUnit 5: a test is run once per schedule, inside the simulated process, with
 * the app's own classes.
 */
package dev.leash.runtime.junit;
