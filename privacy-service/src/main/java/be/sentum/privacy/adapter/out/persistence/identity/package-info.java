/** Known addresses and facts, identity checks, and letters taken in, as rows. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.identity;

import org.jspecify.annotations.NullMarked;
