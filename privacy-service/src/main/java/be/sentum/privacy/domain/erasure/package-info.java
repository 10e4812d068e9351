/** What an erasure would do, did and left. */
@NullMarked
package be.sentum.privacy.domain.erasure;

import org.jspecify.annotations.NullMarked;
