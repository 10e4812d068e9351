/** What telling recipients needs from outside. */
@NullMarked
package be.sentum.privacy.application.port.out.recipient;

import org.jspecify.annotations.NullMarked;
