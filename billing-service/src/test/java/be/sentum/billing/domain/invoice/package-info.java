/** Mentions, VAT, numbers and dates of invoices. */
@NullMarked
package be.sentum.billing.domain.invoice;

import org.jspecify.annotations.NullMarked;
