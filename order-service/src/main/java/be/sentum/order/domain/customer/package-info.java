/** What this service needs to know of a customer: who it is, whether it may act, where to deliver. */
@NullMarked
package be.sentum.order.domain.customer;

import org.jspecify.annotations.NullMarked;
