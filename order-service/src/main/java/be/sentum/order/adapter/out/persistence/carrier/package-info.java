/** Signed calls of carriers in PostgreSQL. */
@NullMarked
package be.sentum.order.adapter.out.persistence.carrier;

import org.jspecify.annotations.NullMarked;
