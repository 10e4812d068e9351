/** Placing, looking up and ending orders, one transaction each. */
@NullMarked
package be.sentum.order.application;

import org.jspecify.annotations.NullMarked;
