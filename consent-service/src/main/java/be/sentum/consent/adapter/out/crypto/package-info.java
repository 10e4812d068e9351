/** Tokens and keyed hashes. */
@NullMarked
package be.sentum.consent.adapter.out.crypto;

import org.jspecify.annotations.NullMarked;
