/** What carriers tell by signed calls. */
@NullMarked
package be.sentum.order.application.port.in.carrier;

import org.jspecify.annotations.NullMarked;
