/** The audit trail as it is sealed, read and checked. */
@NullMarked
package be.sentum.privacy.application.port.out.audit;

import org.jspecify.annotations.NullMarked;
