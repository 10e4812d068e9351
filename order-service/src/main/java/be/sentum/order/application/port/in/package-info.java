/** What can be asked of an order. */
@NullMarked
package be.sentum.order.application.port.in;

import org.jspecify.annotations.NullMarked;
