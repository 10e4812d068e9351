/** Until when, and under what name. */
@NullMarked
package be.sentum.order.domain.withdrawal;

import org.jspecify.annotations.NullMarked;
