/** Which services have to answer, and what they answered. */
@NullMarked
package be.sentum.privacy.domain.request.answer;

import org.jspecify.annotations.NullMarked;
