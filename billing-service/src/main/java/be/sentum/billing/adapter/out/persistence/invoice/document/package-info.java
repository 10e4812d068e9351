/** How an invoice is written down for ten years, and sealed. */
@NullMarked
package be.sentum.billing.adapter.out.persistence.invoice.document;

import org.jspecify.annotations.NullMarked;
