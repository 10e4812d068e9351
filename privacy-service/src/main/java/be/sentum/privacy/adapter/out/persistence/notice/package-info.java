/** Published notices in PostgreSQL. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.notice;

import org.jspecify.annotations.NullMarked;
