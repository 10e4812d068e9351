/** Handlers of legal holds. */
@NullMarked
package be.sentum.privacy.application.hold;

import org.jspecify.annotations.NullMarked;
