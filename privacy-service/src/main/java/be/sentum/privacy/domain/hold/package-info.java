/** Legal holds: what is kept for a claim whatever its last day. */
@NullMarked
package be.sentum.privacy.domain.hold;

import org.jspecify.annotations.NullMarked;
