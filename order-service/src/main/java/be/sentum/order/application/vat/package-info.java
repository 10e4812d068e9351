/** Rates of value added tax and their dates. */
@NullMarked
package be.sentum.order.application.vat;

import org.jspecify.annotations.NullMarked;
