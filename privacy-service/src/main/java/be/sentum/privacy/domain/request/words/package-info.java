/** Plain words in which people ask for their rights. */
@NullMarked
package be.sentum.privacy.domain.request.words;

import org.jspecify.annotations.NullMarked;
