/** POSTs that create money or goods, answered once. */
@NullMarked
package be.sentum.web.idempotency;

import org.jspecify.annotations.NullMarked;
