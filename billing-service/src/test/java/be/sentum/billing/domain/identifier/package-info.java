/** The vectors of section 18. */
@NullMarked
package be.sentum.billing.domain.identifier;

import org.jspecify.annotations.NullMarked;
