/**
 * iOS: life-cycle states, run loops, dispatch queues, the watchdog, background tasks, suspension.
 * Native methods are keyed by selector and symbol, so that any Java binding of iOS can sit on top.
 */
package dev.leash.runtime.os.ios;
