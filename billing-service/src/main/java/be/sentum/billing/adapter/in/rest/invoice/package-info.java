/** Invoices over HTTP: read, and nothing else. */
@NullMarked
package be.sentum.billing.adapter.in.rest.invoice;

import org.jspecify.annotations.NullMarked;
