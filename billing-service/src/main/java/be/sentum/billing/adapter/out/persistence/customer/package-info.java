/** The copies of cards and the objections, in PostgreSQL. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.customer;

import org.jspecify.annotations.NullMarked;
