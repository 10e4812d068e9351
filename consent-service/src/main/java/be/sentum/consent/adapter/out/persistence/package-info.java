/** PostgreSQL. */
@NullMarked
package be.sentum.consent.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
