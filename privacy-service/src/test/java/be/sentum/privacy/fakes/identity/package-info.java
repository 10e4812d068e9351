/** Proof of identity in memory. */
@NullMarked
package be.sentum.privacy.fakes.identity;

import org.jspecify.annotations.NullMarked;
