/** The history of values, in keyed hashes (ADR 0011). */
@NullMarked
package be.sentum.customer.adapter.out.persistence.history;

import org.jspecify.annotations.NullMarked;
