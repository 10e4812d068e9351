/** Payments and accounts on fakes. */
@NullMarked
package be.sentum.billing.application.payment;

import org.jspecify.annotations.NullMarked;
