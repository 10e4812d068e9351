/** What an order's account says. */
@NullMarked
package be.sentum.billing.domain.payment;

import org.jspecify.annotations.NullMarked;
