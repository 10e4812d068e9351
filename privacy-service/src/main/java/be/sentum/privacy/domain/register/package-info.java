/** What the organisation says it holds, why, and to whom it goes. */
@NullMarked
package be.sentum.privacy.domain.register;

import org.jspecify.annotations.NullMarked;
