/** How far an order is, and what brought it there. */
@NullMarked
package be.sentum.order.domain.progress;

import org.jspecify.annotations.NullMarked;
