/** A points card written by people: what it may look at, and how it counts. */
@NullMarked
package be.sentum.billing.domain.solvency.card;

import org.jspecify.annotations.NullMarked;
