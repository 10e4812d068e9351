/** How an order is paid, and whether paying afterwards is granted. */
@NullMarked
package be.sentum.order.domain.payment;

import org.jspecify.annotations.NullMarked;
