/** Products and customers' cards in PostgreSQL. */
@NullMarked
package be.sentum.order.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
