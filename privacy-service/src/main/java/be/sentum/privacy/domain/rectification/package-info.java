/** What a person contests, and what became of it (Art. 16). */
@NullMarked
package be.sentum.privacy.domain.rectification;

import org.jspecify.annotations.NullMarked;
