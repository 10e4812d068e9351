/** What the assessment of unfounded and excessive requests needs from outside. */
@NullMarked
package be.sentum.privacy.application.port.out.refusal;

import org.jspecify.annotations.NullMarked;
