/** Routes {@code java.net} and {@code javax.net} of woven code to the simulated network. */
package dev.leash.runtime.bind.javanet;
