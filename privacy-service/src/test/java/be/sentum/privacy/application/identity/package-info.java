/** Proof of identity, rule by rule. */
@NullMarked
package be.sentum.privacy.application.identity;

import org.jspecify.annotations.NullMarked;
