/** What is needed to know rates of value added tax. */
@NullMarked
package be.sentum.order.application.port.out.vat;

import org.jspecify.annotations.NullMarked;
