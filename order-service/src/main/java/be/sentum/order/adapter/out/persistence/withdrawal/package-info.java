/** Withdrawal statements in PostgreSQL. */
@NullMarked
package be.sentum.order.adapter.out.persistence.withdrawal;

import org.jspecify.annotations.NullMarked;
