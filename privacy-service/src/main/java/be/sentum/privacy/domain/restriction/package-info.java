/** What a person stops, and how a restriction begins, holds and ends (Art. 18, 21(1)). */
@NullMarked
package be.sentum.privacy.domain.restriction;

import org.jspecify.annotations.NullMarked;
