/** The card, the check, the review. */
@NullMarked
package be.sentum.billing.domain.solvency;

import org.jspecify.annotations.NullMarked;
