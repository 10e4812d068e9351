/** Requests that another controller passed on. */
@NullMarked
package be.sentum.privacy.adapter.out.persistence.relay;

import org.jspecify.annotations.NullMarked;
