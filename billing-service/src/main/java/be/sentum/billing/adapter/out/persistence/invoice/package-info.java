/** The invoices, in PostgreSQL: numbered, sealed, never changed; the restricted archive after an erasure. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.invoice;

import org.jspecify.annotations.NullMarked;
