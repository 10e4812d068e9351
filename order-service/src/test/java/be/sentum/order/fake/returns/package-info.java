/** Returns in memory. */
@NullMarked
package be.sentum.order.fake.returns;

import org.jspecify.annotations.NullMarked;
