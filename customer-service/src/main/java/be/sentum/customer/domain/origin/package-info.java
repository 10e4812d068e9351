/** Where what we know comes from and since when (REQ-GEN-04). */
@NullMarked
package be.sentum.customer.domain.origin;

import org.jspecify.annotations.NullMarked;
