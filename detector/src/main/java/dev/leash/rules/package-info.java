/** The rules: what each asks of the analysis, and the findings it makes of the answers. */
package dev.leash.rules;
