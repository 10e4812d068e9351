/** Reading and checking the audit trail. */
@NullMarked
package be.sentum.privacy.application.port.in.audit;

import org.jspecify.annotations.NullMarked;
