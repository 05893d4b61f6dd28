/**
 * RoboVM's binding of iOS: its annotations say which selector or symbol a native method is; its
 * object layer (handles, strings, pointers) gets bodies of the model's own.
 */
package dev.leash.runtime.bind.robovm;
