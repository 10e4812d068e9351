/** Taking goods back, one transaction each. */
@NullMarked
package be.sentum.order.application.returns;

import org.jspecify.annotations.NullMarked;
