/** What withdrawing needs of the world. */
@NullMarked
package be.sentum.order.application.port.out.withdrawal;

import org.jspecify.annotations.NullMarked;
