/** What is needed to take signed calls of carriers. */
@NullMarked
package be.sentum.order.application.port.out.carrier;

import org.jspecify.annotations.NullMarked;
