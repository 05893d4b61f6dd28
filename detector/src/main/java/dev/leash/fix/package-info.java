/** Edits that repair a finding. */
package dev.leash.fix;
