/** The disclosure log in PostgreSQL. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.disclosure;

import org.jspecify.annotations.NullMarked;
