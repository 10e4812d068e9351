/** Returns in PostgreSQL. */
@NullMarked
package be.sentum.order.adapter.out.persistence.returns;

import org.jspecify.annotations.NullMarked;
