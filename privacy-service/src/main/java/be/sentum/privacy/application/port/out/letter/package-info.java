/** What writing to the person of a case needs from outside. */
@NullMarked
package be.sentum.privacy.application.port.out.letter;

import org.jspecify.annotations.NullMarked;
