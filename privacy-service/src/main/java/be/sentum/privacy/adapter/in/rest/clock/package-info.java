/** Extension and pauses. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.clock;

import org.jspecify.annotations.NullMarked;
