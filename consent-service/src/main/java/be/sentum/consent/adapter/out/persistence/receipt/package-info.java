/** Decisions as receipts need them, read from PostgreSQL. */
@NullMarked
package be.sentum.consent.adapter.out.persistence.receipt;

import org.jspecify.annotations.NullMarked;
