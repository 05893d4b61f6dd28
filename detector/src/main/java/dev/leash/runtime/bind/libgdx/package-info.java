/** Drives libGDX listeners as its iOS backend does. */
package dev.leash.runtime.bind.libgdx;
