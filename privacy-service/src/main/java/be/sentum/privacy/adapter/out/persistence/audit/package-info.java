/** The audit trail. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.audit;

import org.jspecify.annotations.NullMarked;
