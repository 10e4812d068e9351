/** How a case came in: through which channel, and in which language it is answered. */
@NullMarked
package be.sentum.privacy.domain.request.intake;

import org.jspecify.annotations.NullMarked;
