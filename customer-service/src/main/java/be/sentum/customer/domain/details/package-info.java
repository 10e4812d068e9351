/** What a customer tells about oneself, before and after it is checked. */
@NullMarked
package be.sentum.customer.domain.details;

import org.jspecify.annotations.NullMarked;
