/** The orders by their timers. */
@NullMarked
package be.sentum.order.adapter.out.persistence.waiting;

import org.jspecify.annotations.NullMarked;
