/** Carriers that report on their parcels. */
@NullMarked
package be.sentum.order.domain.carrier;

import org.jspecify.annotations.NullMarked;
