/** Following the customers' cards. */
@NullMarked
package be.sentum.order.application.customer;

import org.jspecify.annotations.NullMarked;
