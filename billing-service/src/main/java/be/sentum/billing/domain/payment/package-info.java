/** What an order costs its buyer, what came in for it, and what is owed one way or the other. */
@NullMarked
package be.sentum.billing.domain.payment;

import org.jspecify.annotations.NullMarked;
