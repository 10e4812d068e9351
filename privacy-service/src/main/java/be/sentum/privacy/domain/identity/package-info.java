/** Whose case it is, and how that is proven without asking for more than needed. */
@NullMarked
package be.sentum.privacy.domain.identity;

import org.jspecify.annotations.NullMarked;
