/** What this service is told of customers. */
@NullMarked
package be.sentum.order.application.port.in.customer;

import org.jspecify.annotations.NullMarked;
