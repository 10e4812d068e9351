/** What each port promises, in memory and in PostgreSQL. */
@NullMarked
package be.sentum.privacy.contracts;

import org.jspecify.annotations.NullMarked;
