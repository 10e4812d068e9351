/** Addresses to which no marketing goes, known by a keyed hash only. */
@NullMarked
package be.sentum.consent.domain.suppression;

import org.jspecify.annotations.NullMarked;
