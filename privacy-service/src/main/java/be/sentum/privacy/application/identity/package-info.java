/** Knows addresses and facts of customers, asks for proof of identity, and judges it. */
@NullMarked
package be.sentum.privacy.application.identity;

import org.jspecify.annotations.NullMarked;
