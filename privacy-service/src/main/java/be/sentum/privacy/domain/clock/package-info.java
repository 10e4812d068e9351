/** The time the law gives for an answer. */
@NullMarked
package be.sentum.privacy.domain.clock;

import org.jspecify.annotations.NullMarked;
