/** What other services learn of customers. */
@NullMarked
package be.sentum.customer.adapter.out.events;

import org.jspecify.annotations.NullMarked;
