/** What can be asked about goods that come back. */
@NullMarked
package be.sentum.order.application.port.in.returns;

import org.jspecify.annotations.NullMarked;
