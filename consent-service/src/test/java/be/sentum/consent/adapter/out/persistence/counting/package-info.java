/** Counts what is said to the database. */
@NullMarked
package be.sentum.consent.adapter.out.persistence.counting;

import org.jspecify.annotations.NullMarked;
