/** PostgreSQL keeps statements as the fakes do. */
@NullMarked
package be.sentum.order.adapter.out.persistence.withdrawal;

import org.jspecify.annotations.NullMarked;
