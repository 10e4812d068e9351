/** What can be asked about money that comes in, and what is told of orders for it. */
@NullMarked
package be.sentum.billing.application.port.in.payment;

import org.jspecify.annotations.NullMarked;
