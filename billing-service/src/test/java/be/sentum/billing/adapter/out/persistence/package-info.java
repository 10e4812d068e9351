/** PostgreSQL passes what the fakes pass, and what only a database can show. */
@NullMarked
package be.sentum.billing.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
