/** Restrictions in PostgreSQL. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.restriction;

import org.jspecify.annotations.NullMarked;
