/** Handlers of the breach register. */
@NullMarked
package be.sentum.privacy.application.breach;

import org.jspecify.annotations.NullMarked;
