/** The register of purposes in PostgreSQL. */
@NullMarked
package be.sentum.consent.adapter.out.persistence.purpose;

import org.jspecify.annotations.NullMarked;
