/** Where returns are kept. */
@NullMarked
package be.sentum.order.application.port.out.returns;

import org.jspecify.annotations.NullMarked;
