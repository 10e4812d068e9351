/** Notices to recipients, and how these are reached, in PostgreSQL. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.recipient;

import org.jspecify.annotations.NullMarked;
