/** Payments and accounts of orders in PostgreSQL. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.payment;

import org.jspecify.annotations.NullMarked;
