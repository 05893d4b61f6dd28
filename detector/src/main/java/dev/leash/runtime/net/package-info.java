/**
 * The network: a kernel's view of TCP, UDP and name look-ups, links that can be slow or dead,
 * scripted peers, and the socket classes that woven code gets instead of {@code java.net}'s.
 */
package dev.leash.runtime.net;
