/** The withdrawal function and returns, against the running service. */
@NullMarked
package be.sentum.order.service.withdrawal;

import org.jspecify.annotations.NullMarked;
