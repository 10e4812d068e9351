/** The audit trail over HTTP. */
@NullMarked
package be.sentum.privacy.adapter.in.rest.audit;

import org.jspecify.annotations.NullMarked;
