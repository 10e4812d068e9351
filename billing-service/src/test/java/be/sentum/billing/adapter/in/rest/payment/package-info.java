/** Payments over HTTP. */
@NullMarked
package be.sentum.billing.adapter.in.rest.payment;

import org.jspecify.annotations.NullMarked;
