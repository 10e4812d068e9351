/** Legal holds in memory. */
@NullMarked
package be.sentum.privacy.fakes.hold;

import org.jspecify.annotations.NullMarked;
