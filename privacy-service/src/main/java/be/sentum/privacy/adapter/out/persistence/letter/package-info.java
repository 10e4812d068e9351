/** Which letters were written. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.letter;

import org.jspecify.annotations.NullMarked;
