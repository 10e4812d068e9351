/** Telling recipients, in memory. */
@NullMarked
package be.sentum.privacy.application.recipient;

import org.jspecify.annotations.NullMarked;
