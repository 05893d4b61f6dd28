/** What the user says about findings in the source itself: comments and annotations. */
package dev.leash.source.comments;
