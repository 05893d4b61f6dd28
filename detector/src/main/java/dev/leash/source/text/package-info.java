/** Source files as text and as syntax trees, and the way from the one to the other. */
package dev.leash.source.text;
