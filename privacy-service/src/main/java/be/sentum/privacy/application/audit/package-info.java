/** Handlers of the audit trail. */
@NullMarked
package be.sentum.privacy.application.audit;

import org.jspecify.annotations.NullMarked;
