/** Where letters and parcels go. */
@NullMarked
package be.sentum.customer.domain.address;

import org.jspecify.annotations.NullMarked;
