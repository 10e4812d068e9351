/** Withdrawing on fakes. */
@NullMarked
package be.sentum.order.application.withdrawal;

import org.jspecify.annotations.NullMarked;
