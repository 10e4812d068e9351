/** Breaches: what happened, who is told by when, who is affected. */
@NullMarked
package be.sentum.privacy.domain.breach;

import org.jspecify.annotations.NullMarked;
