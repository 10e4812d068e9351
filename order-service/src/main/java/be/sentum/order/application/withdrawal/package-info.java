/** Withdrawing from an order, in two steps of one transaction each. */
@NullMarked
package be.sentum.order.application.withdrawal;

import org.jspecify.annotations.NullMarked;
