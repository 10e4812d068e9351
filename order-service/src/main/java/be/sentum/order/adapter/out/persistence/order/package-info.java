/** Orders with their lines, timeline, delivery and parcels in PostgreSQL. */
@NullMarked
package be.sentum.order.adapter.out.persistence.order;

import org.jspecify.annotations.NullMarked;
