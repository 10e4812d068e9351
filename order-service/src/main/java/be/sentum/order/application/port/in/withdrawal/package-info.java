/** What a consumer can do about a contract they do not want after all. */
@NullMarked
package be.sentum.order.application.port.in.withdrawal;

import org.jspecify.annotations.NullMarked;
