/** What can be asked about gift recipients. */
@NullMarked
package be.sentum.order.application.port.in.gift;

import org.jspecify.annotations.NullMarked;
