/** The solvency checks, in PostgreSQL: deleted with the person, or twelve months after the decision. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.solvency;

import org.jspecify.annotations.NullMarked;
