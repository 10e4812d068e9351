/** How long an order waits in a state, and what happens then. */
@NullMarked
package be.sentum.order.domain.timing;

import org.jspecify.annotations.NullMarked;
