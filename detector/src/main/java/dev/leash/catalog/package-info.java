/**
 * What the world's APIs do, as data: the row types, the plain-text files under {@code
 * dev/leash/catalog/} in the resources (grammar in {@code docs/catalog.md}), their loader, and the
 * lookup by resolved owner through supertypes. Knows nothing of how a program is read or analysed.
 */
package dev.leash.catalog;
