/** The copies of cards, in PostgreSQL. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.customer;

import org.jspecify.annotations.NullMarked;
