/** How staff look for a customer. */
@NullMarked
package be.sentum.customer.domain.search;

import org.jspecify.annotations.NullMarked;
