/** The time for an answer: extended, paused, watched. */
@NullMarked
package be.sentum.privacy.application.clock;

import org.jspecify.annotations.NullMarked;
