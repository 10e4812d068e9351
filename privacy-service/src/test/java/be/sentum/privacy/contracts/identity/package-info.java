/** What the ports of identity promise, for fakes and for PostgreSQL. */
@NullMarked
package be.sentum.privacy.contracts.identity;

import org.jspecify.annotations.NullMarked;
