/** Telling recipients of changes. */
@NullMarked
package be.sentum.privacy.application.recipient;

import org.jspecify.annotations.NullMarked;
