/**
 * The class loader of one simulated process: rewrites the app's and the platform's classes so that
 * their threads, locks, clocks, sockets and native methods are the model's. The only user of ASM
 * within the model.
 */
package dev.leash.runtime.weave;
