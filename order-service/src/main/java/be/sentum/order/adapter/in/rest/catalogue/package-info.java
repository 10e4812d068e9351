/** Products over HTTP. */
@NullMarked
package be.sentum.order.adapter.in.rest.catalogue;

import org.jspecify.annotations.NullMarked;
