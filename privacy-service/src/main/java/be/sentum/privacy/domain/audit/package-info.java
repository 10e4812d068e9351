/** The append-only trail of who decided what, chained by hashes. */
@NullMarked
package be.sentum.privacy.domain.audit;

import org.jspecify.annotations.NullMarked;
