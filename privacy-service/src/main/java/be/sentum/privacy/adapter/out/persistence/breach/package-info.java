/** The breach register. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.breach;

import org.jspecify.annotations.NullMarked;
