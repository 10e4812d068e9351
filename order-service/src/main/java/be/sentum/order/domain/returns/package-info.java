/** Goods that come back. */
@NullMarked
package be.sentum.order.domain.returns;

import org.jspecify.annotations.NullMarked;
