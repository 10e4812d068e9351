/** What can be asked and told of parcels and carriers. */
@NullMarked
package be.sentum.order.application.port.in.delivery;

import org.jspecify.annotations.NullMarked;
