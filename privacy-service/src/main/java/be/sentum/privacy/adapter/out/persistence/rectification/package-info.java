/** Contested facts in PostgreSQL. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.rectification;

import org.jspecify.annotations.NullMarked;
