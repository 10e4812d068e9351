/** Counts of calls. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.throttle;

import org.jspecify.annotations.NullMarked;
