/** What is done about orders that wait too long. */
@NullMarked
package be.sentum.order.application.waiting;

import org.jspecify.annotations.NullMarked;
