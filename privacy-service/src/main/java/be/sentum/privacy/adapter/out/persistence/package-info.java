/** PostgreSQL, spoken to in plain SQL where rows are bytes or chains, through entities where they are cases. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
