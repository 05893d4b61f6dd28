/**
 * Source files as text and syntax tree: found, decoded and parsed in parallel, with one entry in
 * the log for each that cannot be read.
 */
package dev.leash.source.files;
