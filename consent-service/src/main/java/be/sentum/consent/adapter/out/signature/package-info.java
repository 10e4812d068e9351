/** Receipts as signed JSON-LD. */
@NullMarked
package be.sentum.consent.adapter.out.signature;

import org.jspecify.annotations.NullMarked;
