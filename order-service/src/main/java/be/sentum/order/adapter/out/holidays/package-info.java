/** The days on which nobody works. */
@NullMarked
package be.sentum.order.adapter.out.holidays;

import org.jspecify.annotations.NullMarked;
