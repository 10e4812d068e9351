/** Credit notes in PostgreSQL. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.credit;

import org.jspecify.annotations.NullMarked;
