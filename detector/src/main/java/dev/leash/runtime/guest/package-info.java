/**
 * Code of the model that runs inside the simulated process, woven like the app's own: makes objects
 * and calls the app's entries as somebody who uses the app would. Only {@code verify} loads it, by
 * name; it speaks to the outside through an interface of {@code verify}.
 */
package dev.leash.runtime.guest;
