/** What the ports of intake promise, for fakes and for PostgreSQL. */
@NullMarked
package be.sentum.privacy.contracts.intake;

import org.jspecify.annotations.NullMarked;
