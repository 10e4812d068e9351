/** Taking back on fakes. */
@NullMarked
package be.sentum.order.application.returns;

import org.jspecify.annotations.NullMarked;
