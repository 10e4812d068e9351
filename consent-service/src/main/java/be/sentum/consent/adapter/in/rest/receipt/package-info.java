/** Receipts and the keys that check them, over HTTP. */
@NullMarked
package be.sentum.consent.adapter.in.rest.receipt;

import org.jspecify.annotations.NullMarked;
