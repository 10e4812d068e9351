/** Credit notes: the only way to correct an issued invoice (REQ-INV-05). */
@NullMarked
package be.sentum.billing.domain.credit;

import org.jspecify.annotations.NullMarked;
