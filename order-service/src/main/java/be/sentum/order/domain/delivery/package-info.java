/** Parcels on their way from us to the buyer. */
@NullMarked
package be.sentum.order.domain.delivery;

import org.jspecify.annotations.NullMarked;
