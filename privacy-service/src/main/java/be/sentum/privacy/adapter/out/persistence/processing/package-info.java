/** Versions of the record of processing in PostgreSQL. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.processing;

import org.jspecify.annotations.NullMarked;
