/** What the systems that an app runs on have in common: what they report about it. */
package dev.leash.runtime.os;
