/** Which letter a person gets when. */
@NullMarked
package be.sentum.privacy.application.letter;

import org.jspecify.annotations.NullMarked;
