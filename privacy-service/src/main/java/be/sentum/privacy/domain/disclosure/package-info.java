/** What left to third parties, as the services told it. */
@NullMarked
package be.sentum.privacy.domain.disclosure;

import org.jspecify.annotations.NullMarked;
