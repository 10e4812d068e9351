/** Inventories, recipients and the audit trail. */
@NullMarked
package be.sentum.privacy.application.port.out.register;

import org.jspecify.annotations.NullMarked;
