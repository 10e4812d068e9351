/** Orders over HTTP. */
@NullMarked
package be.sentum.order.adapter.in.rest.order;

import org.jspecify.annotations.NullMarked;
