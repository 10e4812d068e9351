/** Plain words. */
@NullMarked
package be.sentum.privacy.domain.request.words;

import org.jspecify.annotations.NullMarked;
