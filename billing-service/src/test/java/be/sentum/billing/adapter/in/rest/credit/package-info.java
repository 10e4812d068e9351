/** Credit notes over HTTP. */
@NullMarked
package be.sentum.billing.adapter.in.rest.credit;

import org.jspecify.annotations.NullMarked;
