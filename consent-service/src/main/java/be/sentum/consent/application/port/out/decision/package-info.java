/** Telling the other services what may be done for whom. */
@NullMarked
package be.sentum.consent.application.port.out.decision;

import org.jspecify.annotations.NullMarked;
