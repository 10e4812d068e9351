/** What the clock of cases needs from outside. */
@NullMarked
package be.sentum.privacy.application.port.out.clock;

import org.jspecify.annotations.NullMarked;
