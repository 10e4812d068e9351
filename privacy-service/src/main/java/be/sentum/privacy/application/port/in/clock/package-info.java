/** Extending and pausing the time for an answer, and watching it. */
@NullMarked
package be.sentum.privacy.application.port.in.clock;

import org.jspecify.annotations.NullMarked;
