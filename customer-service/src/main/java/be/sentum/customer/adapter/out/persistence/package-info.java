/** Customers in PostgreSQL. */
@NullMarked
package be.sentum.customer.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
