/** Returns over HTTP. */
@NullMarked
package be.sentum.order.adapter.in.rest.returns;

import org.jspecify.annotations.NullMarked;
