/** How this service calls others: over TLS, and nowhere but to the address that was judged. */
@NullMarked
package be.sentum.privacy.adapter.out.courier.judged;

import org.jspecify.annotations.NullMarked;
