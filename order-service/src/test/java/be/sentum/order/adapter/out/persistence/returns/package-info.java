/** PostgreSQL keeps returns as the fake does. */
@NullMarked
package be.sentum.order.adapter.out.persistence.returns;

import org.jspecify.annotations.NullMarked;
