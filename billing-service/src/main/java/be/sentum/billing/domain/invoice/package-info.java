/** An invoice with all its mandatory mentions, complete or not at all (Royal Decree no. 1, Art. 5). */
@NullMarked
package be.sentum.billing.domain.invoice;

import org.jspecify.annotations.NullMarked;
