/** Payments and accounts in memory. */
@NullMarked
package be.sentum.billing.fake.payment;

import org.jspecify.annotations.NullMarked;
