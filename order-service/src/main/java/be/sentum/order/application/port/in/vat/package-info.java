/** What can be asked and told of rates of value added tax. */
@NullMarked
package be.sentum.order.application.port.in.vat;

import org.jspecify.annotations.NullMarked;
