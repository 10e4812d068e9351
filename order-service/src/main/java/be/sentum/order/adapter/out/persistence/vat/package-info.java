/** Rates of value added tax in PostgreSQL. */
@NullMarked
package be.sentum.order.adapter.out.persistence.vat;

import org.jspecify.annotations.NullMarked;
