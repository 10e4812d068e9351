/** Campaigns of erasure in PostgreSQL. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.campaign;

import org.jspecify.annotations.NullMarked;
