/** What moves the last day of a case, and which calls were made about it. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.clock;

import org.jspecify.annotations.NullMarked;
