/** Rates of value added tax, over HTTP. */
@NullMarked
package be.sentum.order.adapter.in.rest.vat;

import org.jspecify.annotations.NullMarked;
